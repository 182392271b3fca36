package vn.langnghe.mail.tnef;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Goes through the attributes of one {@code winmail.dat} and puts together what belongs together. */
final class TnefReading {
    private static final int ATTACHMENT_BEGINS = 0x9002;
    private static final int ATTACHMENT_DATA = 0x800F;
    private static final int ATTACHMENT_TITLE = 0x8010;
    private static final int ATTACHMENT_PROPERTIES = 0x9005;
    private static final int MESSAGE_PROPERTIES = 0x9003;
    private static final int MESSAGE_BODY = 0x800C;
    private static final int CODE_PAGE = 0x9007;
    private static final int MESSAGE_LEVEL = 1;
    private static final int ATTACHMENT_LEVEL = 2;

    private final Supplier<InputStream> content;
    private final BiFunction<byte[], String, String> decode;
    private final int depth;
    private final List<Tnef.TnefFile> files = new ArrayList<>();
    private final List<Tnef> inside = new ArrayList<>();
    private String codePage = "windows-1258";
    private String body = "";
    private byte[] html = {};
    private String rich = "";
    private Attachment open;
    private boolean broken;

    TnefReading(Supplier<InputStream> content, BiFunction<byte[], String, String> decode, int depth) {
        this.content = content;
        this.decode = decode;
        this.depth = depth;
    }

    /** An attachment whose attributes are still coming. */
    private static final class Attachment {
        private String title;
        private String name;
        private String type;
        private Supplier<InputStream> data;
        private long size;
    }

    void markBroken() {
        broken = true;
    }

    void attributes(LittleEndian in) throws IOException {
        if (in.number(4) != Tnef.SIGNATURE) {
            broken = true;
            return;
        }
        in.number(2);
        for (int level = in.octet(); level >= 0; level = in.octet()) {
            if (level != MESSAGE_LEVEL && level != ATTACHMENT_LEVEL) {
                broken = true;
                return;
            }
            attribute(in);
        }
    }

    private void attribute(LittleEndian in) throws IOException {
        int id = in.number(4) & 0xFFFF;
        long length = in.number(4) & 0xFFFFFFFFL;
        long start = in.at();
        in.sumAnew();
        if (id == ATTACHMENT_DATA) {
            in.skip(length);
            data(start, length);
        } else if (length <= Tnef.IN_MEMORY) {
            take(id, in.bytes((int) length));
        } else {
            broken = true;
            in.skip(length);
        }
        int sum = in.sum();
        broken |= sum != in.number(2);
    }

    private void take(int id, byte[] value) {
        if (id == CODE_PAGE && value.length >= 4) {
            codePage = "windows-" + (value[0] & 0xFF | (value[1] & 0xFF) << 8);
        } else if (id == MESSAGE_BODY) {
            body = text(value);
        } else if (id == MESSAGE_PROPERTIES) {
            message(MapiProperties.read(value));
        } else if (id == ATTACHMENT_BEGINS) {
            close();
            open = new Attachment();
        } else if (id == ATTACHMENT_TITLE && open != null) {
            open.title = text(value);
        } else if (id == ATTACHMENT_PROPERTIES && open != null) {
            attachment(MapiProperties.read(value));
        }
    }

    private void message(MapiProperties properties) {
        broken |= properties.broken();
        properties.text(MapiProperties.BODY, this::text).ifPresent(text -> body = text);
        properties.bytes(MapiProperties.BODY_HTML).ifPresent(bytes -> html = bytes);
        Optional<byte[]> packed = properties.bytes(MapiProperties.RTF);
        packed.flatMap(CompressedRtf::unpacked)
                .ifPresent(rtf -> rich = RtfText.of(rtf, (bytes, page) -> decode.apply(bytes, page)));
        broken |= packed.isPresent() && rich.isEmpty() && body.isEmpty();
    }

    private void attachment(MapiProperties properties) {
        broken |= properties.broken();
        properties.text(MapiProperties.SHORT_NAME, this::text).ifPresent(name -> open.name = name);
        properties.text(MapiProperties.LONG_NAME, this::text).ifPresent(name -> open.name = name);
        properties.text(MapiProperties.TYPE, this::text).ifPresent(type -> open.type = type);
        properties.bytes(MapiProperties.DATA).ifPresent(this::object);
    }

    /** An attached message begins with its interface's id, 16 bytes, and is one more winmail.dat. */
    private void object(byte[] value) {
        int head = 16;
        boolean message = value.length > head + 4 && new ByteNumbers(value).at(head) == Tnef.SIGNATURE;
        if (message && depth < Tnef.DEEPEST) {
            Tnef nested =
                    Tnef.read(() -> new ByteArrayInputStream(value, head, value.length - head), decode, depth + 1);
            inside.add(nested);
            broken |= nested.broken();
        } else {
            broken |= message;
            open.data = () -> new ByteArrayInputStream(value);
            open.size = value.length;
        }
    }

    private void data(long start, long length) {
        if (open == null) {
            open = new Attachment();
        }
        open.data = () -> slice(start, length);
        open.size = length;
    }

    private InputStream slice(long start, long length) {
        try {
            InputStream in = content.get();
            in.skipNBytes(start);
            return new Slice(in, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return decode.apply(java.util.Arrays.copyOf(bytes, end), codePage);
    }

    private void close() {
        if (open != null && open.data != null && !Tnef.tooMany(files)) {
            String name = open.name == null || open.name.isBlank() ? open.title : open.name;
            String type = open.type == null ? "application/octet-stream" : open.type;
            files.add(new Tnef.TnefFile(name, type, open.data, open.size));
        } else if (open != null && open.data != null) {
            broken = true;
        }
        open = null;
    }

    Tnef result() {
        close();
        String told = body.isBlank() ? rich : body;
        return new Tnef(told, html, Tnef.kept(files), List.copyOf(inside), broken);
    }
}

package vn.langnghe.mail.reader;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.langnghe.mail.charset.Decoded;
import vn.langnghe.mail.charset.Decoder;

/** Walks the parts of a mail and gathers its text and its files. */
final class Parts {
    private static final int DEEPEST = 50;
    private static final int MOST = 1_000;

    /** More bytes of text are a file; its beginning is read all the same. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static final int BEGINNING = 100_000;

    private final StringBuilder text = new StringBuilder();
    private final List<ReadMail.MailFile> files = new ArrayList<>();
    private final List<String> trace = new ArrayList<>();
    private int seen;

    String text() {
        return text.toString();
    }

    List<ReadMail.MailFile> files() {
        return List.copyOf(files);
    }

    List<String> trace() {
        return trace.stream().distinct().toList();
    }

    /** @throws Unreadable with too many parts: leaving some out silently would lose them */
    void walk(MimePart part, int depth) throws MessagingException {
        if (++seen > MOST) {
            throw new Unreadable("too-many-parts");
        }
        PartType type = PartType.of(part);
        if (type.isMultipart() && depth < DEEPEST) {
            if (!openMultipart(part, type, depth)) {
                addText(words(part, PartType.PLAIN));
            }
        } else if (type.isText() && !type.isFile()) {
            addText(words(part, type));
        } else {
            addFile(part, type);
        }
    }

    /** False when the parts cannot be told apart: then the whole is read as text. */
    private boolean openMultipart(MimePart part, PartType type, int depth) throws MessagingException {
        List<MimePart> children = new ArrayList<>();
        try {
            MimeMultipart multipart = new MimeMultipart(new MimePartDataSource(part));
            for (int i = 0; i < multipart.getCount() && i <= MOST; i++) {
                children.add((MimePart) multipart.getBodyPart(i));
            }
        } catch (MessagingException | ClassCastException e) {
            trace.add("multipart-broken");
        }
        if (children.isEmpty()) {
            return false;
        }
        if ("alternative".equals(type.sub())) {
            alternative(children, depth);
        } else {
            for (MimePart child : children) {
                walk(child, depth + 1);
            }
        }
        return true;
    }

    /** One text of several forms: the plain one, unless the HTML says much more. Whatever is no text is a file. */
    private void alternative(List<MimePart> children, int depth) throws MessagingException {
        String plain = "";
        String html = "";
        for (MimePart child : children) {
            PartType type = PartType.of(child);
            boolean words = type.isText() && !type.isFile();
            if (words && type.isHtml()) {
                html = words(child, type);
            } else if (words) {
                plain = plain + words(child, type);
            } else {
                walk(child, depth + 1);
            }
            seen++;
        }
        addText(html.length() > 200 + 2 * plain.strip().length() ? html : plain.isBlank() ? html : plain);
    }

    private void addText(String piece) {
        if (!piece.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(piece.stripTrailing());
        }
    }

    private String words(MimePart part, PartType type) {
        byte[] bytes = bytes(part);
        if (bytes.length <= LONGEST_TEXT) {
            return read(bytes, type);
        }
        trace.add("text-cut");
        files.add(new ReadMail.MailFile(type.fileName(files.size() + 1), type.full(), bytes));
        return read(beginning(bytes), type);
    }

    /** Ends before a byte of ASCII, so that no letter is cut in half. */
    private static byte[] beginning(byte[] bytes) {
        int end = BEGINNING;
        while (end > 0 && bytes[end] < 0) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private String read(byte[] bytes, PartType type) {
        Decoded decoded = type.isHtml() ? Decoder.html(bytes, type.charset()) : Decoder.text(bytes, type.charset());
        decoded.remark().ifPresent(trace::add);
        return type.isHtml() ? HtmlText.of(decoded.text()) : decoded.text();
    }

    private void addFile(MimePart part, PartType type) {
        byte[] content = bytes(part);
        if (content.length > 0 || type.isFile()) {
            files.add(new ReadMail.MailFile(type.fileName(files.size() + 1), type.full(), content));
        }
    }

    /** Decoded if it can be decoded, else as it stands there. */
    private byte[] bytes(MimePart part) {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException | MessagingException | RuntimeException e) {
            trace.add("encoding-broken");
            return raw(part);
        }
    }

    private static byte[] raw(MimePart part) {
        try (InputStream in = new MimePartRaw(part).open()) {
            return in.readAllBytes();
        } catch (IOException | MessagingException | RuntimeException e) {
            throw new Unreadable("part-unreadable");
        }
    }
}

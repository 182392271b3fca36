package vn.langnghe.mail.reader;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.langnghe.mail.charset.Decoded;
import vn.langnghe.mail.charset.Decoder;
import vn.langnghe.mail.mime.Body;
import vn.langnghe.mail.mime.Effort;
import vn.langnghe.mail.mime.Entity;
import vn.langnghe.mail.wording.Flowed;
import vn.langnghe.mail.wording.InlineFiles;
import vn.langnghe.mail.wording.PercentText;
import vn.langnghe.mail.wording.SafeHtml;
import vn.langnghe.mail.wording.Spam;

/** Reads the parts of a mail that are text. */
final class Texts {
    /** More bytes of text are a file; its beginning is read all the same. */
    private static final int LONGEST = 1 << 20;

    private static final int BEGINNING = 100_000;

    private final Found found;
    private final Effort effort;

    Texts(Found found, Effort effort) {
        this.found = found;
        this.effort = effort;
    }

    void take(Entity entity, PartType type) {
        String words = of(entity, type);
        found.say(words);
        suspect(Spam.in(words));
        if (words.contains("-----BEGIN PGP MESSAGE-----")) {
            found.hold("encrypted");
        }
    }

    /** What somebody passes on may be why he writes. */
    private void suspect(Optional<String> code) {
        if (!found.isInside()) {
            code.ifPresent(found::note);
        }
    }

    String of(Entity entity, PartType type) {
        Body body = Body.of(entity);
        Body.Look look = body.look(effort);
        if (look.broken()) {
            found.note("encoding-broken");
        }
        if (!body.known()) {
            found.note("encoding-unknown");
        }
        if (look.size() <= LONGEST) {
            return read(body.beginning(LONGEST, effort), type);
        }
        found.note("text-cut");
        found.add(type.fileName(found.nextFile()), type.said(), body, look.size());
        return read(beginning(body.beginning(BEGINNING + 1, effort)), type);
    }

    /** Ends before a byte that goes on no letter of UTF-8, so that none is cut in half. */
    private static byte[] beginning(byte[] bytes) {
        int end = bytes.length - 1;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, Math.max(end, bytes.length - 4));
    }

    private String read(byte[] bytes, PartType type) {
        Decoded decoded = type.isHtml() ? Decoder.html(bytes, type.charset()) : Decoder.text(bytes, type.charset());
        decoded.remark().ifPresent(found::note);
        String text = decoded.text().replace("\r\r\n", "\r\n").replace('\0', '\u2400');
        return type.isHtml() ? html(text) : plain(text, type);
    }

    private String html(String text) {
        Document page = Jsoup.parse(HtmlText.bounded(text));
        suspect(Spam.in(page));
        found.show(SafeHtml.of(page));
        return HtmlText.of(page);
    }

    private String plain(String text, PartType type) {
        String whole = type.flowed() ? Flowed.joined(text, type.delSp()) : text;
        InlineFiles inline = InlineFiles.of(whole);
        for (InlineFiles.Inline file : inline.files()) {
            found.note("file-in-text");
            found.add(
                    file.name(),
                    "application/octet-stream",
                    () -> new java.io.ByteArrayInputStream(file.content()),
                    file.content().length);
        }
        return PercentText.decoded(inline.text());
    }
}

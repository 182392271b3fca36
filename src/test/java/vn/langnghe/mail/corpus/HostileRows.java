package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.mail.corpus.Made.TEXT;
import static vn.langnghe.mail.corpus.Made.filePart;
import static vn.langnghe.mail.corpus.Made.htmlPart;
import static vn.langnghe.mail.corpus.Made.mail;
import static vn.langnghe.mail.corpus.Made.multipart;

import java.util.stream.Stream;

/** Mails made to keep a reader busy: whatever takes more than its length shows here. */
final class HostileRows {
    private static final int MUCH = 250_000;

    private HostileRows() {}

    static Stream<Row> all() {
        return Stream.of(
                text("quoted lines and one that is not", ">\n".repeat(MUCH) + "x"),
                text("lines that begin like history", "On 1\n".repeat(MUCH / 2)),
                text("from lines", "From: a\n".repeat(MUCH / 4)),
                text("percent signs and one letter", "%41".repeat(60_000) + "\u00e1"),
                text("percent signs", "%41%".repeat(45_000)),
                text("blanks", "x" + " ".repeat(3 * MUCH) + "x"),
                text("empty lines", "x" + "\n".repeat(3 * MUCH) + "x"),
                text("carriage returns", "x" + "\r".repeat(3 * MUCH) + "x"),
                text("begin lines", "begin 644 a\n".repeat(MUCH / 4)),
                text("yEnc lines", "=ybegin line=1 size=1 name=a\n".repeat(MUCH / 10)),
                text("combining marks", "a" + "\u0301".repeat(MUCH)),
                text("half encoded words", "=?utf-8?q?".repeat(MUCH / 4)),
                text("dashes", "--\n".repeat(MUCH)),
                text("letters of old codes", "\u00e1\u00bb".repeat(MUCH)),
                text("one long word", "nguye^~n".repeat(MUCH / 3)),
                html("blanks", "<p>x" + " &#9; ".repeat(MUCH / 4) + "x"),
                html("open brackets", "<".repeat(3 * MUCH)),
                html("attributes", "<a " + "b=c ".repeat(MUCH / 2) + ">x"),
                html("unclosed emphasis", "<b><i><font color=x><p>x".repeat(MUCH / 20)),
                html("unclosed tables", "<table><tr><td>x".repeat(MUCH / 20)),
                html("links in links", "<a href='http://e/'><p>x".repeat(MUCH / 20)),
                html("old fonts", "<font face='.VnTime'>x".repeat(MUCH / 20)),
                html("entities", "&amp;&#225;&nbsp".repeat(MUCH / 10)),
                html("comments", "<!--".repeat(MUCH / 2)));
    }

    static Stream<Row> files() {
        byte[] rtf = new MadeTnef()
                .rtf("{\\rtf1 " + " ".repeat(MUCH) + "x" + "{".repeat(MUCH) + "\\par}")
                .bytes();
        byte[] nul = new MadeTnef()
                .file("a", "a" + "\0".repeat(MUCH) + "b", new byte[1])
                .bytes();
        return Stream.of(
                Row.ok(
                        "hostile",
                        "rich text",
                        multipart("mixed", filePart("application/ms-tnef", "winmail.dat", rtf)),
                        m -> assertThat(m.text()).startsWith("x")),
                Row.ok(
                        "hostile",
                        "a name of NUL",
                        multipart("mixed", filePart("application/ms-tnef", "winmail.dat", nul)),
                        m -> assertThat(m.files().get(0).name()).isEqualTo("a")),
                Row.ok(
                        "hostile",
                        "a subject of half words",
                        mail(TEXT, "Subject: " + "=?utf-8?b?".repeat(5_000)),
                        m -> assertThat(m.heading()).isNotEmpty()),
                Row.ok(
                        "hostile",
                        "a type of semicolons",
                        mail("Content-Type: text/plain" + ";a=\"".repeat(10_000) + "\r\n\r\nx"),
                        m -> assertThat(m.text()).isEqualTo("x")),
                Row.ok(
                        "hostile",
                        "alternatives in alternatives",
                        mail(nested(90)),
                        m -> assertThat(m.text()).isNotEmpty()));
    }

    private static String nested(int depth) {
        String inner = TEXT + "x".repeat(10_000);
        for (int i = 0; i < depth; i++) {
            inner = Made.parts("n" + i, "alternative", TEXT + "x", inner);
        }
        return inner;
    }

    private static Row text(String name, String text) {
        return Row.ok(
                "hostile", name, () -> mail(TEXT + text), m -> assertThat(m).isNotNull());
    }

    private static Row html(String name, String html) {
        return Row.ok(
                "hostile",
                "HTML, " + name,
                () -> mail(htmlPart(html)),
                m -> assertThat(m).isNotNull());
    }
}

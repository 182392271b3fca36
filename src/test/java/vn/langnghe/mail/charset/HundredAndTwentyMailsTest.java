package vn.langnghe.mail.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.charset.MailedTexts.Form;
import vn.langnghe.mail.charset.MailedTexts.Truth;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.reader.ReadMail;

/** Thirty texts, each in two codes with the right label and in two without one or with a wrong one. */
class HundredAndTwentyMailsTest {
    private static final List<Form> LABELLED = List.of(
            new Form("CP1258", "windows-1258"),
            new Form("VISCII", "VISCII"),
            new Form("TCVN", "x-viet-tcvn5712"),
            new Form("UTF-8", "UTF-8"),
            new Form("NFD", "utf-8"),
            new Form("UTF-16", "utf-16"),
            new Form("UTF-7", "utf-7"),
            new Form("CP1258", "cp1258"),
            new Form("VISCII", "viscii1.1-1"),
            new Form("TCVN", "TCVN-5712"));

    private static final List<Form> MISLABELLED = List.of(
            new Form("CP1258", null),
            new Form("VISCII", null),
            new Form("TCVN", null),
            new Form("UTF-8", "us-ascii"),
            new Form("CP1258", "utf-8"),
            new Form("VISCII", "windows-1252"),
            new Form("TCVN", "iso-8859-1"),
            new Form("UTF-8", "iso-8859-1"),
            new Form("double", "utf-8"),
            new Form("UTF-16LE", null),
            new Form("CP1258", "iso-8859-1"),
            new Form("VISCII", "windows-1258"),
            new Form("TCVN", "windows-1258"),
            new Form("UTF-8", "windows-1258"),
            new Form("tcvn3-in-utf-8", "utf-8"));

    private static final Map<String, String> TABLE = new TreeMap<>();

    @AfterAll
    static void print() {
        TABLE.forEach((form, result) -> System.out.println(form + result));
    }

    @Test
    void everyMailThatSaysWhatItIsIsReadExactly() {
        assertThat(misread(LABELLED)).isEmpty();
    }

    @Test
    void ofThoseThatSayNothingOrALieNineteenOfTwentyAre() {
        assertThat(misread(MISLABELLED)).hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> misread(List<Form> forms) {
        List<String> misread = new ArrayList<>();
        List<Truth> truths = MailedTexts.truths();
        assertThat(truths).hasSize(30);
        for (int i = 0; i < 60; i++) {
            Form form = forms.get(i % forms.size());
            Truth truth = truths.get((i * 7 + i / 30) % 30);
            ReadMail read = MailReader.read(form.mail(truth, i));
            boolean exact =
                    read.heading().equals(truth.heading()) && read.text().equals(truth.text());
            TABLE.merge(form.toString(), exact ? "+" : "-", String::concat);
            if (!exact) {
                misread.add(form + read.trace().toString() + " " + read.heading() + " | " + read.text());
            }
        }
        return misread;
    }
}

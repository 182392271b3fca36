package vn.langnghe.mail.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Too short to guess well, in capitals, nothing but names, half English: each without any label. */
class ToughTextsTest {
    private static final List<String> CODES = List.of("UTF-8", "CP1258", "VISCII", "TCVN");
    private static final Map<String, int[]> TABLE = new TreeMap<>();
    private static final StringBuilder MISREAD = new StringBuilder();

    @BeforeAll
    static void readAll() {
        Map<String, String> texts = new LinkedHashMap<>();
        MailedTexts.resource("tough-texts")
                .lines()
                .forEach(l -> texts.put(l.replaceFirst(".*\t", ""), l.replaceFirst("\t.*", "")));
        for (String code : CODES) {
            texts.forEach((text, sort) -> {
                String read = Decoder.text(Iconv.encode(text, code), null).text();
                int[] cell = TABLE.computeIfAbsent(sort + " " + code, k -> new int[2]);
                cell[read.equals(text) ? 0 : 1]++;
                if (!read.equals(text)) {
                    MISREAD.append(code)
                            .append(": ")
                            .append(text)
                            .append(" -> ")
                            .append(read)
                            .append('\n');
                }
            });
        }
    }

    @AfterAll
    static void print() {
        TABLE.forEach((cell, n) -> System.out.println(cell + ": " + n[0] + " of " + (n[0] + n[1])));
        System.out.print(MISREAD);
    }

    @Test
    void unicodeIsAlwaysRead() {
        TABLE.forEach((cell, n) ->
                assertThat(cell.endsWith("UTF-8") ? n[1] : 0).as(cell).isZero());
    }

    @Test
    void ofTheOldCodesNineOfTenAre() {
        int wrong = TABLE.values().stream().mapToInt(n -> n[1]).sum();
        int all = TABLE.values().stream().mapToInt(n -> n[0] + n[1]).sum();
        assertThat(wrong).isLessThanOrEqualTo(all / 10);
    }
}

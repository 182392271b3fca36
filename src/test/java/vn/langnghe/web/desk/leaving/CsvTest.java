package vn.langnghe.web.desk.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.testing.CsvRows;

class CsvTest {
    private static String written(String... cells) {
        return new String(new Csv().row(cells).bytes(), StandardCharsets.UTF_8);
    }

    private static String back(String cell) {
        return CsvRows.of(written(cell)).get(0).get(0);
    }

    @Test
    void everyCellIsInQuotesBehindTheMarkOfUtf8() {
        assertThat(written("Mã hồ sơ", null, "a,b")).isEqualTo("\uFEFF\"Mã hồ sơ\",\"\",\"a,b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1:A9)",
                "\tx",
                "\rx",
                "\n=1",
                " =1+1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF@x",
                "＝1+1",
                "＠x"
            })
    void noCellIsAFormula(String bait) {
        assertThat(back(bait)).isEqualTo("'" + bait);
    }

    @Test
    void aTabInFrontOfASignIsNoEscape() {
        assertThat(back("\t=1+1")).isEqualTo("'\t'=1+1");
    }

    /** Where cells end at semicolons or tabs, no cell begins with a sign. */
    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a;\"=1+1", "a\t=1", "a; =1", "x;@y", "x;+y"})
    void noCellIsAFormulaForWhoPartsThemElsewhere(String bait) {
        assertThat(back(bait).split("[;\t]")).noneMatch(part -> part.matches("[\"\\s]*[=+@].*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hai\r\ndòng",
                "hai\ndòng",
                "nói: \"không\"",
                "\"",
                "a,b;c",
                "Mục 1 - a\n- b",
                "a=b",
                "'đã có dấu",
                "email a@b"
            })
    void allElseSurvives(String text) {
        assertThat(back(text)).isEqualTo(text);
    }

    @Test
    void anyTextStaysInItsCell() {
        Random chance = new Random(39);
        String letters = "=+-@\t\r\n\",;' ađ\u200B";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = chance.nextInt(8); length > 0; length--) {
                text.append(letters.charAt(chance.nextInt(letters.length())));
            }
            List<List<String>> rows = CsvRows.of(written("trước", text.toString(), "sau"));
            assertThat(rows).hasSize(1);
            List<String> row = rows.get(0);
            assertThat(row).as(text.toString()).hasSize(3).startsWith("trước").endsWith("sau");
            assertThat(row.get(1).replace("'", "")).isEqualTo(text.toString().replace("'", ""));
            assertThat(row.get(1)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        }
    }
}

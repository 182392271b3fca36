package vn.langnghe.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.office.ShippedOffices.DEFAULT;
import static vn.langnghe.office.ShippedOffices.TODAY;
import static vn.langnghe.office.ShippedOffices.TWO_TIER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeBookTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    @Test
    void theFiveOfficesOfTheDefaultProfileReceive() {
        assertThat(ShippedOffices.offices(DEFAULT).validOn(TODAY))
                .filteredOn(Office::receives)
                .extracting(Office::code)
                .containsExactlyInAnyOrder("PNV", "TTS", "CCHC", "BTN", "UBT");
    }

    @ParameterizedTest(name = "{0} is under {1}: {2}")
    @CsvSource({
        "TTS, SNV, true",
        "CCHC, SNV, true",
        "PNV, UBND_TAY_HOA, true",
        "UBND_HOA_PHONG, UBND_TAY_HOA, true",
        "SNV, SNV, true",
        "SNV, TTS, false",
        "TTS, UBT, false",
        "BTN, UBT, false",
        "PNV, UBND_HOA_PHONG, false",
        "PNV, NO_SUCH_OFFICE, false",
        "NO_SUCH_OFFICE, NO_SUCH_OFFICE, true",
    })
    void whoStandsUnderWhom(String code, String ancestor, boolean under) {
        assertThat(ShippedOffices.offices(DEFAULT).isUnder(code, ancestor, TODAY))
                .isEqualTo(under);
    }

    @Test
    void anOldCodeLeadsToWhoeverTookOver() {
        OfficeBook offices = ShippedOffices.offices(TWO_TIER);
        assertThat(offices.find("TTS", TODAY)).get().extracting(Office::code).isEqualTo("TTT");
        assertThat(offices.find("CCHC", TODAY)).get().extracting(Office::code).isEqualTo("SNV");
        assertThat(offices.find("PNV", TODAY)).get().extracting(Office::code).isEqualTo("VHXH_TAY_HOA");
        assertThat(offices.find("TTS", START.minusDays(1))).isEmpty();
        assertThat(offices.find("NO_SUCH_OFFICE", TODAY)).isEmpty();
        assertThat(offices.find(null, TODAY)).isEmpty();
    }

    @Test
    void whatWasAccusedUnderItsOldNameIsStillAccused() {
        OfficeBook offices = ShippedOffices.offices(TWO_TIER);
        assertThat(offices.isUnder("VHXH_HOA_MY", "UBND_TAY_HOA", TODAY)).isTrue();
        assertThat(offices.isUnder("TTT", "TTS", TODAY)).isTrue();
        assertThat(offices.isUnder("TTS", "TTT", TODAY)).isTrue();
    }

    @Test
    void everySuccessionOfTheTwoTierProfileEndsAtAnOfficeThatExists() {
        OfficeBook offices = ShippedOffices.offices(TWO_TIER);
        for (Office old : ShippedOffices.offices(DEFAULT).validOn(TODAY)) {
            if (!old.code().endsWith("TAY_HA")) {
                assertThat(offices.find(old.code(), START)).as(old.code()).isPresent();
            }
        }
    }

    @Test
    void successorsThatPointAtEachOtherEndSomewhere() {
        var circle = new OfficeBook(List.of(), List.of(passed("A", "B"), passed("B", "A")));
        assertThat(circle.find("A", TODAY)).isEmpty();
        assertThat(circle.isUnder("A", "C", TODAY)).isFalse();
    }

    @Test
    void parentsThatPointAtEachOtherEndSomewhere() {
        var circle = new OfficeBook(List.of(office("A", "B"), office("B", "A")), List.of());
        assertThat(circle.isUnder("A", "B", TODAY)).isTrue();
        assertThat(circle.isUnder("A", "C", TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân xã Đồng Mẫu",
                "ubnd xa dong mau",
                "dong mau",
                "mau do",
                "XÃ ĐỒNG",
                "UBND_DONG_MAU",
                "Đồng Mẫu",
            })
    void anOfficeIsFoundHoweverItIsTyped(String typed) {
        assertThat(ShippedOffices.offices(DEFAULT).matching(typed, 5, TODAY))
                .extracting(Office::code)
                .contains("UBND_DONG_MAU");
    }

    @Test
    void nothingTypedGivesTheFirstOfficesAndNonsenseGivesNone() {
        OfficeBook offices = ShippedOffices.offices(DEFAULT);
        assertThat(offices.matching(null, 3, TODAY)).hasSize(3);
        assertThat(offices.matching("  ", 3, TODAY)).hasSize(3);
        assertThat(offices.matching("%_'; drop", 3, TODAY)).isEmpty();
        assertThat(offices.matching("ubnd", -1, TODAY)).isEmpty();
    }

    @Test
    void everyHotlineCanBeDialled() {
        for (String profile : List.of(DEFAULT, TWO_TIER)) {
            assertThat(ShippedOffices.rows("hotline", profile)).hasSize(3).allSatisfy(row -> {
                String digits = row.get("display").replace(" ", "");
                assertThat(row.get("e164")).isEqualTo("+84" + digits.substring(1));
                assertThat(ShippedOffices.offices(profile).find(row.get("office"), TODAY))
                        .isPresent();
            });
        }
    }

    private static Succession passed(String from, String to) {
        return new Succession(from, to, START, "RENAMED", "");
    }

    private static Office office(String code, String parent) {
        return new Office(code, code, code, parent, true, 3, null, START, null);
    }
}

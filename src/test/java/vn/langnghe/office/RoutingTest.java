package vn.langnghe.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.office.ShippedOffices.DEFAULT;
import static vn.langnghe.office.ShippedOffices.TODAY;
import static vn.langnghe.office.ShippedOffices.TWO_TIER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {
    private static final List<String> KINDS = List.of("PHAN_ANH", "KIEN_NGHI", "KHIEU_NAI", "TO_CAO", "TO_CAO_INFO");

    @ParameterizedTest(name = "{0} {1} {2} desk={3} goes to {4} by {5}, sealed {6}")
    @CsvSource({
        "PHAN_ANH, ALCOHOL, , false, TTS, R3, false",
        "TO_CAO_INFO, ALCOHOL, , false, TTS, R1, true",
        "PHAN_ANH, BRIBERY, , true, TTS, R1, true",
        "PHAN_ANH, REPRISAL, STAFF, false, TTS, R1, true",
        "PHAN_ANH, WORKING_HOURS, HEAD, false, TTS, R1, true",
        "PHAN_ANH, WORKING_HOURS, DEPUTY_HEAD, false, TTS, R1, true",
        "PHAN_ANH, WORKING_HOURS, STAFF, true, PNV, R6, false",
        "PHAN_ANH, HARASSMENT, , true, CCHC, R2, false",
        "PHAN_ANH, HARASSMENT, , false, TTS, R3, false",
        "PHAN_ANH, BADGE_DRESS, , true, CCHC, R2, false",
        "PHAN_ANH, SHIRKING, , false, PNV, R6, false",
        "KIEN_NGHI, IMPROVEMENT, , false, CCHC, R4, false",
        "PHAN_ANH, WRONG_FEE, , false, CCHC, R4, false",
        "KHIEU_NAI, ATTITUDE, , false, PNV, R5, false",
        "KHIEU_NAI, , , false, PNV, R5, false",
        "PHAN_ANH, PRAISE, , false, PNV, R6, false",
        "PHAN_ANH, , , false, BTN, R7, false",
        ", , , false, BTN, R7, false",
    })
    void theFirstRuleThatMatchesWins(
            String kind, String category, String rank, boolean desk, String office, String rule, boolean sealed) {
        var suggestion = suggest(DEFAULT, new RoutingFacts(kind, category, rank, desk, null, false));
        assertThat(suggestion.office()).isEqualTo(office);
        assertThat(suggestion.ruleCode()).isEqualTo(rule);
        assertThat(suggestion.sealed()).isEqualTo(sealed);
    }

    @Test
    void theTraceCanBeReadByATriageOfficer() {
        assertThat(suggest(DEFAULT, about("ALCOHOL", null)).trace())
                .containsExactly(
                        "Quy tắc R3: uống rượu bia trong giờ làm → Thanh tra Sở Nội vụ",
                        "Căn cứ: Thông báo của Sở Nội vụ năm 2013: Thanh tra Sở nhận tin về liên hoan,"
                                + " ăn nhậu vào buổi trưa");
    }

    @ParameterizedTest(name = "{0} accusing {1} goes to {2}")
    @CsvSource({
        "ALCOHOL, SNV, UBT", // TTS stands under the department
        "DOSSIER_DELAY, SNV, UBT",
        "WORKING_HOURS, SNV, PNV",
        "DOSSIER_DELAY, CCHC, TTS",
        "WORKING_HOURS, PNV, TTS",
        "WORKING_HOURS, UBND_TAY_HOA, TTS", // PNV stands under the district
        "WORKING_HOURS, UBND_HOA_PHONG, PNV",
        "ALCOHOL, TTS, UBT",
        "WORKING_HOURS, TTS, UBT",
        "WORKING_HOURS, BTN, UBT",
        "ALCOHOL, UBT, TTS",
    })
    void theAccusedAndWhoStandsUnderItNeverGetTheCase(String category, String accused, String office) {
        assertThat(suggest(DEFAULT, about(category, accused)).office()).isEqualTo(office);
    }

    @Test
    void theGuardSaysWhyItStepsIn() {
        assertThat(suggest(DEFAULT, about("DOSSIER_DELAY", "CCHC")).trace())
                .endsWith("Phòng Cải cách hành chính là đơn vị bị phản ánh: chuyển sang Thanh tra Sở Nội vụ");
        assertThat(suggest(DEFAULT, about("WORKING_HOURS", "UBND_TAY_HOA")).trace())
                .endsWith("Phòng Nội vụ huyện đứng dưới UBND huyện Tây Hòa (đơn vị bị phản ánh):"
                        + " chuyển sang Thanh tra Sở Nội vụ");
        assertThat(suggest(DEFAULT, about("ALCOHOL", "TTS")).trace())
                .endsWith("Thanh tra Sở Nội vụ bị phản ánh: vụ việc bắt đầu ở Lãnh đạo UBND tỉnh");
    }

    @ParameterizedTest
    @ValueSource(strings = {DEFAULT, TWO_TIER})
    void noCombinationOfFactsIsUnroutedOrGoesToTheAccused(String profile) {
        OfficeBook offices = ShippedOffices.offices(profile);
        RuleBook rules = ShippedOffices.rules(profile);
        var categories = new TreeSet<>(ShippedOffices.categories());
        categories.add("NO_SUCH_CATEGORY");
        for (Office accused : offices.validOn(TODAY)) {
            for (String category : categories) {
                for (String kind : KINDS) {
                    var facts = new RoutingFacts(kind, category, null, true, accused.code(), true);
                    String office = rules.suggest(facts, TODAY, offices).office();
                    assertThat(offices.find(office, TODAY).orElseThrow().receives())
                            .isTrue();
                    assertThat(offices.isUnder(office, accused.code(), TODAY))
                            .as("%s about %s", facts, office)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DEFAULT, TWO_TIER})
    void everyRuleNamesAReceivingOfficeKnownCategoriesAndItsSource(String profile) {
        OfficeBook offices = ShippedOffices.offices(profile);
        Set<String> known = ShippedOffices.categories();
        assertThat(ShippedOffices.rows(profile)).allSatisfy(rule -> {
            assertThat(offices.find(rule.office(), TODAY)).get().matches(Office::receives);
            assertThat(rule.categories()).allMatch(one -> one.equals("*") || known.contains(one));
            assertThat(rule.kinds()).allMatch(KINDS::contains);
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void bothProfilesDecideByTheSameConditions() {
        assertThat(ShippedOffices.rows(TWO_TIER))
                .extracting(RoutingRule::code, RoutingRule::categories, RoutingRule::sealed)
                .isEqualTo(ShippedOffices.rows(DEFAULT).stream()
                        .map(rule -> org.assertj.core.groups.Tuple.tuple(rule.code(), rule.categories(), rule.sealed()))
                        .toList());
    }

    @Test
    void inTheTwoTierProfileTheProvincialInspectorateStandsInForTheDepartments() {
        assertThat(suggest(TWO_TIER, about("ALCOHOL", null)).office()).isEqualTo("TTT");
        assertThat(suggest(TWO_TIER, about("WORKING_HOURS", "SNV")).office()).isEqualTo("TTT");
        assertThat(suggest(TWO_TIER, about("ALCOHOL", "TTS")).office()).isEqualTo("UBT");
    }

    @Test
    void withoutRulesACaseStaysOnTheTriageDesk() {
        var empty = new RuleBook(List.of(), List.of("TTS"), Map.of());
        var suggestion = empty.suggest(about("ALCOHOL", null), TODAY, ShippedOffices.offices(DEFAULT));
        assertThat(suggestion.office()).isEqualTo("BTN");
        assertThat(suggestion.trace()).containsExactly("Không có quy tắc nào khớp → Bộ phận tiếp nhận");
    }

    @Test
    void aRuleOfAnotherTimeIsNotTried() {
        var facts = about("ALCOHOL", null);
        var before =
                ShippedOffices.rules(TWO_TIER).suggest(facts, TODAY.withYear(2024), ShippedOffices.offices(TWO_TIER));
        assertThat(before.ruleCode()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ở bộ phận Một  Cửa thị trấn",
                "phong 1 cua dong cua",
                "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ",
                "chị ngồi quầy số 2",
                "mo\u0323\u0302t cu\u031b\u0309a",
            })
    void theDeskIsRecognisedHoweverItIsTyped(String story) {
        assertThat(Routing.namesDesk(story)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gần một cửa hàng xe máy", "có 11 cửa sổ", "cửa quyền", ""})
    void otherDoorsAreNotTheDesk(String story) {
        assertThat(Routing.namesDesk(story)).isFalse();
    }

    private static RoutingFacts about(String category, String accused) {
        return new RoutingFacts("PHAN_ANH", category, null, false, accused, false);
    }

    private static Suggestion suggest(String profile, RoutingFacts facts) {
        return ShippedOffices.rules(profile).suggest(facts, TODAY, ShippedOffices.offices(profile));
    }
}

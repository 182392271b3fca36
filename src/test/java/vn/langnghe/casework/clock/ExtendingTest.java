package vn.langnghe.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.SqlRows;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.deadline.ShippedDates;
import vn.langnghe.deadline.Term;
import vn.langnghe.platform.Texts;

/** Extensions by the shipped grounds: each has its own bound, and the term has one for all. */
class ExtendingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Term DENUNCIATION = ShippedDates.term("TC_RESOLVE", false, false, DAY);
    private static final Term REPORT = ShippedDates.term("PAKN_ANSWER", false, false, DAY);

    private final Life life = Life.of(Kind.TO_CAO, "2026-10-05")
            .has(Trigger.SIGNED_PAPER, "2026-10-05")
            .has(Trigger.ACCEPTED, "2026-10-12");

    @Test
    void aComplexDenunciationIsExtendedOnceByThirtyDays() {
        Clock clock = life.clock("TC_RESOLVE");
        assertThat(refused(DENUNCIATION, clock, "COMPLEX", 31))
                .contains("“days”", "30 ngày", "Luật Tố cáo 2018, Điều 30");
        extend(DENUNCIATION, clock, "COMPLEX", 30);
        assertThat(refused(DENUNCIATION, clock, "COMPLEX", 1)).contains("“ground”", "chỉ được gia hạn 1 lần");
    }

    @Test
    void aSpeciallyComplexOneTwice() {
        Clock clock = life.clock("TC_RESOLVE");
        extend(DENUNCIATION, clock, "COMPLEX", 30);
        extend(DENUNCIATION, clock, "SPECIALLY_COMPLEX", 30);
        assertThat(clock.extension()).isEqualTo(60);
        assertThat(refused(DENUNCIATION, clock, "SPECIALLY_COMPLEX", 1)).contains("2 lần");
    }

    @Test
    void theSumStaysUnderTheCapOfTheTerm() {
        Clock clock = Life.of(Kind.PHAN_ANH, "2026-10-05").clock("PAKN_ANSWER");
        extend(REPORT, clock, "VERIFYING", 10);
        assertThat(refused(REPORT, clock, "VERIFYING", 6)).contains("“days”", "tất cả không quá 15 ngày làm việc");
        assertThatCode(() -> extend(REPORT, clock, "VERIFYING", 5)).doesNotThrowAnyException();
    }

    @Test
    void theFirstGroundIsMeantWhenNobodyNamesOne() {
        assertThat(Extending.ground(DENUNCIATION, grounds("TC_RESOLVE"), null).code())
                .isEqualTo("COMPLEX");
        FieldRefused none = catchThrowableOfType(
                FieldRefused.class, () -> Extending.ground(DENUNCIATION, grounds("TC_RESOLVE"), "TIRED"));
        assertThat(say(none)).contains("“ground”", "COMPLEX, SPECIALLY_COMPLEX");
        Term complaint = ShippedDates.term("KN_RESOLVE_1", false, false, DAY);
        FieldRefused never =
                catchThrowableOfType(FieldRefused.class, () -> Extending.ground(complaint, List.of(), null));
        assertThat(say(never)).contains("không được gia hạn", "Luật Khiếu nại 2011, Điều 28");
    }

    private void extend(Term term, Clock clock, String code, int units) {
        ExtensionGround ground = Extending.ground(term, grounds(term.code()), code);
        Extending.check(term, clock, ground, units);
        clock.extend(units, life.hand(), ground.code());
    }

    private String refused(Term term, Clock clock, String code, int units) {
        return say(catchThrowableOfType(FieldRefused.class, () -> extend(term, clock, code, units)));
    }

    private static String say(FieldRefused no) {
        assertThat(no).isNotNull();
        return Texts.say(no, Locale.forLanguageTag("vi"));
    }

    private static List<ExtensionGround> grounds(String term) {
        return SqlRows.of(Life.FILE, "extension_ground").stream()
                .map(ExtendingTest::row)
                .filter(row -> row.term().equals(term) && row.validOn(DAY))
                .toList();
    }

    private static ExtensionGround row(Map<String, String> row) {
        return new ExtensionGround(
                row.get("term"),
                row.get("code"),
                Integer.parseInt(row.get("units_each")),
                Integer.parseInt(row.get("times_most")),
                row.get("label"),
                row.get("basis"),
                SqlRows.day(row, "valid_from"),
                SqlRows.day(row, "valid_to"));
    }
}

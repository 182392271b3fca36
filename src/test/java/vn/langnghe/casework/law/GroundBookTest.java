package vn.langnghe.casework.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langnghe.SqlRows;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.facts.Kind;

class GroundBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, Boolean> UNCHECKED = Map.of();

    private final GroundBook book = new GroundBook(shipped());
    private final List<FitnessQuestion> questions = questions();

    private static List<LegalGround> shipped() {
        return Stream.of("V021__casework_grounds.sql", "V030__casework_complaints.sql")
                .flatMap(file -> SqlRows.of(file, "legal_ground").stream())
                .map(row -> new LegalGround(
                        CaseAction.valueOf(row.get("act")),
                        kind(row.get("kind")),
                        row.get("code"),
                        row.get("label"),
                        row.get("basis"),
                        row.get("to_citizen"),
                        row.get("unmet"),
                        SqlRows.day(row, "valid_from"),
                        SqlRows.day(row, "valid_to")))
                .toList();
    }

    private static List<FitnessQuestion> questions() {
        return SqlRows.of("V021__casework_grounds.sql", "fitness_question").stream()
                .map(row -> new FitnessQuestion(
                        kind(row.get("kind")),
                        row.get("code"),
                        Integer.parseInt(row.get("place")),
                        row.get("question"),
                        row.get("basis"),
                        SqlRows.day(row, "valid_from"),
                        SqlRows.day(row, "valid_to")))
                .toList();
    }

    private static Kind kind(String code) {
        return code.equals("ANY") ? null : Kind.valueOf(code);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindCanBeTurnedAwayInEveryWay(Kind kind) {
        Stream.of(
                        CaseAction.NOT_ACCEPT,
                        CaseAction.FILE,
                        CaseAction.GUIDE,
                        CaseAction.TERMINATE,
                        CaseAction.TRANSFER,
                        CaseAction.REFUSE)
                .forEach(act ->
                        assertThat(book.of(act, kind, TODAY)).as(act.name()).isNotEmpty());
    }

    @Test
    void everyActThatEndsAPetitionAgainstTheSenderNeedsTwoPersonsAndAGround() {
        Set<CaseAction> acts = book.rows().stream().map(LegalGround::act).collect(Collectors.toSet());
        assertThat(acts)
                .containsExactlyInAnyOrder(
                        CaseAction.NOT_ACCEPT,
                        CaseAction.FILE,
                        CaseAction.GUIDE,
                        CaseAction.TERMINATE,
                        CaseAction.TRANSFER,
                        CaseAction.REFUSE)
                .allMatch(act -> book.asks(act));
        acts.remove(CaseAction.REFUSE); // between offices: the petitioner loses nothing by it
        assertThat(acts).allMatch(CaseAction::secondPerson);
        assertThat(book.asks(CaseAction.ROUTE)).isFalse();
    }

    @Test
    void forwardingRestsOnTheFirstGroundOfItsKindWhenNoneIsNamed() {
        assertThat(book.require(CaseAction.TRANSFER, Kind.TO_CAO, TODAY, null, UNCHECKED)
                        .basis())
                .isEqualTo("Luật Tố cáo 2018, Điều 24 khoản 2; Thông tư 05/2021/TT-TTCP, Điều 14");
        assertThat(book.require(CaseAction.TRANSFER, Kind.TO_CAO, TODAY, "CRIME_SIGNS", UNCHECKED)
                        .basis())
                .isEqualTo("Luật Tố cáo 2018, Điều 27 khoản 1");
        assertThatThrownBy(() -> book.require(CaseAction.TRANSFER, Kind.PHAN_ANH, TODAY, "CRIME_SIGNS", UNCHECKED))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> book.require(CaseAction.REFUSE, Kind.PHAN_ANH, TODAY, null, UNCHECKED))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void whatIsNotInTheListIsNoGround() {
        for (String code : new String[] {"Không thích", "COURT", "", null}) {
            assertThatThrownBy(() -> book.require(CaseAction.FILE, Kind.PHAN_ANH, TODAY, code, UNCHECKED))
                    .as("%s", code)
                    .isInstanceOfSatisfying(
                            FieldRefused.class, no -> assertThat(no.field()).contains("ground"));
        }
    }

    @Test
    void aGroundOfAnotherKindOrDayDoesNotServe() {
        assertThat(book.require(CaseAction.NOT_ACCEPT, Kind.KHIEU_NAI, TODAY, "COURT", UNCHECKED)
                        .basis())
                .isEqualTo("Luật Khiếu nại 2011, Điều 11 khoản 9");
        assertThatThrownBy(() -> book.require(CaseAction.NOT_ACCEPT, Kind.TO_CAO, TODAY, "COURT", UNCHECKED))
                .isInstanceOf(FieldRefused.class);
        LocalDate before = LocalDate.of(2026, 6, 30);
        assertThatThrownBy(
                        () -> book.require(CaseAction.NOT_ACCEPT, Kind.PHAN_ANH, before, "ALREADY_ANSWERED", UNCHECKED))
                .isInstanceOf(FieldRefused.class);
        assertThat(book.require(CaseAction.NOT_ACCEPT, Kind.PHAN_ANH, before.plusDays(1), "ALREADY_ANSWERED", UNCHECKED)
                        .code())
                .isEqualTo("ALREADY_ANSWERED");
    }

    /** Luật Tố cáo 2018, Điều 25 khoản 2: what names the person and brings evidence is checked, never filed. */
    @Test
    void informationWithEvidenceIsNeverFiledForLackOfIt() {
        for (Map<String, Boolean> checked : List.of(UNCHECKED, Map.of("EVIDENCE", true), Map.of("IDENTIFIED", false))) {
            assertThatThrownBy(() -> book.require(CaseAction.FILE, Kind.TO_CAO_INFO, TODAY, "NO_EVIDENCE", checked))
                    .as("%s", checked)
                    .isInstanceOf(FieldRefused.class);
        }
        assertThat(book.require(CaseAction.FILE, Kind.TO_CAO_INFO, TODAY, "NO_EVIDENCE", Map.of("EVIDENCE", false))
                        .code())
                .isEqualTo("NO_EVIDENCE");
    }

    @Test
    void aDraftThatNobodyFinishedIsNotSent() {
        LegalGround ground = book.require(CaseAction.GUIDE, Kind.PHAN_ANH, TODAY, "OUT_OF_AUTHORITY", UNCHECKED);
        assertThatThrownBy(() -> GroundBook.written(Field.TEXT, ground.toCitizen()))
                .isInstanceOf(FieldRefused.class);
        GroundBook.written(Field.TEXT, "Ông/bà vui lòng gửi đến Ủy ban nhân dân xã.");
    }

    @Test
    void everyGroundNamesItsLawAndAQuestionOfItsKind() {
        assertThat(book.rows()).allSatisfy(row -> {
            assertThat(row.basis()).matches("(Luật|Nghị định|Thông tư) .*Điều .*|Quy chế tiếp nhận của cơ quan");
            assertThat(row.toCitizen()).matches(row.act() == CaseAction.REFUSE ? "" : ".*\\.");
            if (row.unmet() != null) {
                assertThat(Stream.of(Kind.values()).filter(k -> row.serves(row.act(), k, TODAY)))
                        .allMatch(kind -> codes(kind).contains(row.unmet()));
            }
        });
    }

    @Test
    void theChecklistFollowsTheKind() {
        assertThat(codes(Kind.TO_CAO))
                .contains("SIGNED", "IDENTIFIED", "CONTACT")
                .startsWith("LANGUAGE");
        assertThat(codes(Kind.TO_CAO_INFO)).contains("EVIDENCE").doesNotContain("SIGNED", "DATED_NAMED");
        assertThat(codes(Kind.KHIEU_NAI)).contains("OWN_RIGHT", "IN_TIME");
        assertThat(codes(Kind.PHAN_ANH)).containsExactly("LANGUAGE", "CONTENT", "NOT_ELSEWHERE", "NOT_GUIDED");
    }

    @Test
    void answersAreReadOrRefused() {
        List<FitnessQuestion> asked = Fitness.asked(questions, Kind.TO_CAO_INFO, TODAY);
        assertThat(FitnessAnswers.read("EVIDENCE=NO, IDENTIFIED=YES", asked))
                .containsExactly(Map.entry("EVIDENCE", false), Map.entry("IDENTIFIED", true));
        for (String wrong : new String[] {"SIGNED=YES", "EVIDENCE", "EVIDENCE=MAYBE", "EVIDENCE=YESNO", "x"}) {
            assertThatThrownBy(() -> FitnessAnswers.read(wrong, asked))
                    .as(wrong)
                    .isInstanceOf(FieldRefused.class);
        }
    }

    private List<String> codes(Kind kind) {
        return Fitness.asked(questions, kind, TODAY).stream()
                .map(FitnessQuestion::code)
                .toList();
    }
}

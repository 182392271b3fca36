package vn.langnghe.casework.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How often the shipped lexicon agrees with people, with nothing given but the story. */
class SuggestedFromWordsTest {
    private static final JudgedTexts SAMPLES = JudgedTexts.samples();
    private static final JudgedTexts OWN = JudgedTexts.ownTexts();
    private static final JudgedTexts UNSEEN = JudgedTexts.unseenTexts();
    private static final JudgedTexts DEMO = JudgedTexts.demoCases();

    @Test
    void ofTheFifteenSamplesTwelveKindsTwelveCategoriesThirteenOfficesAreRight() {
        assertThat(SAMPLES.texts()).hasSize(15);
        assertThat(List.of(SAMPLES.kinds() >= 12, SAMPLES.categories() >= 12, SAMPLES.offices() >= 13))
                .as("%s", SAMPLES)
                .containsOnly(true);
    }

    @Test
    void ofTheTextsTheRowsWereMadeAfterNineInTenAreRight() {
        assertThat(OWN.texts()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Stream.of(OWN, DEMO).flatMap(SuggestedFromWordsTest::tenths).min(Integer::compare))
                .as("%s %s", OWN, DEMO)
                .hasValueSatisfying(least -> assertThat(least).isGreaterThanOrEqualTo(9));
    }

    private static Stream<Integer> tenths(JudgedTexts some) {
        return Stream.of(some.kinds(), some.categories(), some.offices())
                .map(right -> right * 10 / some.texts().size());
    }

    /** Twenty of them never name what happened: there the lexicon is silent, and a silent one misleads nobody. */
    @Test
    void ofTheTextsNoRowWasMadeAfterMostAreRightAndFewAreMisleading() {
        assertThat(UNSEEN.texts()).hasSize(50);
        assertThat(UNSEEN.kinds()).as("%s", UNSEEN).isGreaterThanOrEqualTo(45);
        assertThat(UNSEEN.categories()).as("%s", UNSEEN).isGreaterThanOrEqualTo(32);
        assertThat(UNSEEN.count((text, told) ->
                        told.category() != null && !told.category().equals(text.category())))
                .as("%s", UNSEEN)
                .isLessThanOrEqualTo(3);
        assertThat(UNSEEN.count((text, told) -> told.sealed() && !text.kind().equals("TO_CAO_INFO")))
                .as("sealed needlessly: %s", UNSEEN)
                .isZero();
    }

    @Test
    void theOfficeComplainedAboutIsNamedAndNoOtherIs() {
        assertThat(OWN.texts())
                .filteredOn(text -> text.subject() == null)
                .allSatisfy(text -> assertThat(text.suggestion().subjectOffice())
                        .as(text.id())
                        .isNull());
        assertThat(OWN.subjects())
                .isGreaterThanOrEqualTo((int) OWN.texts().stream()
                                .filter(t -> t.subject() != null)
                                .count()
                        - 1);
    }

    @Test
    void itIsUrgentOnlyWhereItHappensNow() {
        assertThat(SAMPLES.texts().stream().filter(t -> t.suggestion().urgent()).map(JudgedTexts.Text::id))
                .containsExactly("D01");
    }

    @TestFactory
    Stream<DynamicTest> withoutMarksMostIsFoundAsWell() {
        return Stream.of(SAMPLES, OWN)
                .map(texts -> DynamicTest.dynamicTest(texts.texts().size() + " texts", () -> {
                    JudgedTexts bare = texts.withoutMarks();
                    assertThat(bare.categories())
                            .as("%s", bare)
                            .isGreaterThanOrEqualTo(bare.texts().size() * 8 / 10);
                    assertThat(bare.kinds())
                            .as("%s", bare)
                            .isGreaterThanOrEqualTo(bare.texts().size() * 9 / 10);
                }));
    }

    @Test
    void everySuggestionTellsTheWordsThatLedToIt() {
        assertThat(SAMPLES.texts())
                .filteredOn(text -> text.suggestion().category() != null)
                .allSatisfy(text -> {
                    String line = text.suggestion().trace().stream()
                            .filter(l -> l.startsWith("Lĩnh vực: "))
                            .findFirst()
                            .orElseThrow();
                    String firstWords = line.substring(line.indexOf('“') + 1, line.indexOf('”'));
                    assertThat(text.words().replaceAll("\\s+", " ")).contains(firstWords);
                });
    }
}

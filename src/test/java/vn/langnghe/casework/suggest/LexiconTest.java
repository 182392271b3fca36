package vn.langnghe.casework.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.casework.facts.Kind;

class LexiconTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final List<LexiconEntry> rows = new ArrayList<>();

    private LexiconTest row(Facet facet, String phrase, String target, int weight) {
        rows.add(new LexiconEntry(0, facet, phrase, target, weight, false, "", DAY, null));
        return this;
    }

    private LexiconTest onlyMarked(String phrase) {
        rows.add(new LexiconEntry(0, Facet.CATEGORY, phrase, "ALCOHOL", 3, true, "", DAY, null));
        return this;
    }

    private LexiconTest drink(String phrase) {
        return row(Facet.CATEGORY, phrase, "ALCOHOL", 3);
    }

    private Reading read(String story) {
        Lexicon lexicon = Lexicon.of(rows, DAY);
        return lexicon.read(lexicon.hear(story));
    }

    private boolean drinks(String story) {
        return read(story).category().isPresent();
    }

    @ParameterizedTest(name = "{0} is found in: {1}")
    @CsvSource({
        "uống bia, bốn cán bộ ngồi UỐNG  BIA ở quán",
        "uống bia, may ong ngoi uong bia o quan ca buoi chieu",
        "nhũng nhiễu, họ nhủng nhiểu người dân đến làm giấy tờ",
        "tòa nhà, trong toà nhà mới của huyện có người ngồi",
        "vi phạm, ông ấy vy phạm nhiều lần rồi không ai nói",
        "uống (rượu|bia), trưa nào họ cũng uống rượu trước mặt dân",
        "hơn # ngày chưa, nộp hơn 20 ngày chưa có kết quả trả lời",
        "hơn # ngày chưa, nộp hơn hai ngày chưa có kết quả trả lời",
        "đòi .. triệu, anh ta đòi của tôi năm triệu mới ký",
    })
    void aPhraseIsFoundHoweverItIsTyped(String phrase, String story) {
        drink(phrase);
        assertThat(drinks(story)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not found in: {1}")
    @CsvSource({
        "ăn bia, tôi làm mất tấm bìa đỏ ở huyện rồi ăn bìa đậu",
        "uống bia, đồng uống bìa sách ở xã này rất lạ lùng",
        "đòi .. triệu, anh ta đòi. Nhà tôi có năm triệu đồng",
        "đòi .. triệu, anh ta đòi một hai ba bốn năm sáu bảy triệu",
        "uống bia, uống nước rồi mới bia",
    })
    void otherWordsAreNotTakenForIt(String phrase, String story) {
        drink(phrase);
        assertThat(drinks(story)).isFalse();
    }

    @Test
    void whatMeansTooManyThingsWithoutMarksIsLookedForOnlyWithMarks() {
        onlyMarked("nhậu");
        assertThat(drinks("mấy anh ấy nhậu cả buổi chiều ở quán")).isTrue();
        assertThat(drinks("may nguoi noi chuyen voi nhau ca buoi chieu")).isFalse();
        assertThat(drinks("mấy người nói chuyện với nhau cả buổi chiều")).isFalse();
    }

    @Test
    void aLongerPhraseExplainsAShorterOneAway() {
        row(Facet.KIND, "tố cáo", "TO_CAO_INFO", 3).row(Facet.KIND, "luật tố cáo", Facet.NOTHING, 0);
        assertThat(read("tôi tố cáo ông ấy nhận tiền").kind()).isPresent();
        assertThat(read("tôi đã đọc luật tố cáo rồi").kind()).isEmpty();
        assertThat(read("tôi đã đọc luật tố cáo rồi, nay tôi tố cáo ông ấy").kind())
                .isPresent();
    }

    @Test
    void weightsAddUpAndTheSamePhraseCountsOnce() {
        row(Facet.CATEGORY, "phòng họp", "ALCOHOL", 1).row(Facet.CATEGORY, "mùi men", "ALCOHOL", 2);
        assertThat(drinks("phòng họp, phòng họp, phòng họp, phòng họp")).isFalse();
        assertThat(drinks("trong phòng họp nồng nặc mùi men từ sáng")).isTrue();
    }

    @Test
    void theStrongestCategoryWinsAndTheStrictestKind() {
        row(Facet.CATEGORY, "uống bia", "ALCOHOL", 4).row(Facet.CATEGORY, "đóng cửa", "WORKING_HOURS", 3);
        row(Facet.KIND, "khiếu nại", "KHIEU_NAI", 9).row(Facet.KIND, "tố cáo", "TO_CAO_INFO", 3);
        Reading reading = read("họ đóng cửa đi uống bia, tôi khiếu nại việc này và tố cáo ông ấy");
        assertThat(reading.category().orElseThrow().target()).isEqualTo("ALCOHOL");
        assertThat(reading.kinds().map(Finding::target)).containsExactly("TO_CAO_INFO", "KHIEU_NAI");
    }

    @Test
    void aFindingMaySpeakForAnotherFacet() {
        row(Facet.CATEGORY, "đòi tiền", "BRIBERY", 4).row(Facet.KIND, "@BRIBERY", "TO_CAO_INFO", 3);
        assertThat(read("ông ấy đòi tiền mới ký giấy cho tôi").kind().orElseThrow())
                .matches(found -> found.target().equals(Kind.TO_CAO_INFO.name()))
                .matches(found -> found.words().contains("đòi tiền"));
    }

    @Test
    void shortSpellingsAreReadAsWordsButInitialsAreNames() {
        row(Facet.WORD, "k", "không", 0).row(Facet.CATEGORY, "không đeo thẻ", "BADGE_DRESS", 3);
        assertThat(drinks("anh này k đeo thẻ gì hết trơn")).isTrue();
        assertThat(drinks("anh K đeo thẻ đàng hoàng tử tế")).isFalse();
        assertThat(drinks("anh nay k deo the gi het tron")).isTrue();
    }

    @Test
    void theWordsAreQuotedAsTheyStand() {
        drink("uống .. bia");
        assertThat(read("Họ UỐNG hết\nba két BIA rồi về").category()).isEmpty();
        assertThat(read("Họ UỐNG hết ba két  BIA rồi về")
                        .category()
                        .orElseThrow()
                        .words())
                .containsExactly("UỐNG hết ba két BIA");
    }

    @Test
    void aRowOfAnotherTimeIsNotLookedFor() {
        rows.add(new LexiconEntry(0, Facet.CATEGORY, "uống bia", "ALCOHOL", 4, false, "", DAY.plusDays(1), null));
        rows.add(new LexiconEntry(
                0, Facet.CATEGORY, "uống rượu", "ALCOHOL", 4, false, "", DAY.minusDays(9), DAY.minusDays(1)));
        assertThat(drinks("trưa nào họ cũng uống bia, uống rượu")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uống (rượu|bia)", "đòi .. triệu", "hơn # ngày", "bia", "a .. b .. c"})
    void phrasesThatCanBeRead(String phrase) {
        assertThat(Phrase.possible(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                ".. triệu",
                "đòi ..",
                "(rượu|",
                "()",
                "# ngày",
                "a .. b .. c .. d",
                "a .. .. b",
                "a, b",
                "a  b",
                "a b c d e f g h i k l m n"
            })
    void phrasesThatCannotBeRead(String phrase) {
        assertThat(Phrase.possible(phrase)).isFalse();
    }

    @Test
    void everyShippedRowCanBeReadAndIsThereOnce() {
        assertThat(ShippedLexicon.ENTRIES.stream()
                        .filter(entry -> entry.facet() != Facet.WORD && !entry.linked())
                        .map(LexiconEntry::phrase)
                        .filter(phrase -> !Phrase.possible(phrase)))
                .isEmpty();
        assertThat(ShippedLexicon.ENTRIES)
                .extracting(LexiconEntry::facet, LexiconEntry::phrase, LexiconEntry::target)
                .doesNotHaveDuplicates();
    }

    @Test
    void twentyThousandLettersOfTheSamePhraseAreReadAsOne() {
        String story = "uống bia mùi bia ".repeat(1_200);
        assertThat(ShippedLexicon.LEXICON
                        .read(ShippedLexicon.LEXICON.hear(story))
                        .category()
                        .orElseThrow()
                        .words())
                .hasSizeLessThanOrEqualTo(5);
    }
}

package vn.langnghe.casework.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.office.ShippedRouting;

/** What is suggested where somebody said something already. */
class AdviceTest {
    private static final String DENUNCIATION =
            "Tôi tố cáo ông T., Chủ tịch UBND xã Bình Sa, nhận hối lộ năm triệu đồng của tôi.";

    private static CaseSuggestion suggest(Known known, String story) {
        OfficesNamed named = new OfficesNamed(ShippedRouting.offices(), ShippedLexicon.LEXICON);
        Lexicon.Heard heard = ShippedLexicon.LEXICON.hear(story);
        return new Advice(known, ShippedLexicon.LEXICON.read(heard), named.subject(heard), Finding::target)
                .by(ShippedRouting::suggest);
    }

    @Test
    void whatTheSenderSaidStands() {
        CaseSuggestion told = suggest(
                new Known(Kind.PHAN_ANH, "WORKING_HOURS", Rank.STAFF, "UBND_HOA_TRUC", false, false), DENUNCIATION);
        assertThat(told.kind()).isEqualTo(Kind.PHAN_ANH);
        assertThat(told.category()).isEqualTo("WORKING_HOURS");
        assertThat(told.rank()).isEqualTo(Rank.STAFF);
        assertThat(told.subjectOffice()).isEqualTo("UBND_HOA_TRUC");
        assertThat(told.sealed()).isFalse();
        assertThat(told.trace()).noneMatch(line -> line.contains("tố cáo"));
    }

    @Test
    void whereKindAndCategoryWereSaidTheWordsSealNothingMore() {
        assertThat(JudgedTexts.samples().texts()).allSatisfy(text -> {
            CaseSuggestion told = suggest(
                    new Known(Kind.valueOf(text.kind()), text.category(), null, null, false, false), text.words());
            assertThat(told.sealed()).as(text.id()).isEqualTo(text.kind().equals("TO_CAO_INFO"));
        });
    }

    @Test
    void withoutAWordFromTheSenderTheStorySpeaks() {
        CaseSuggestion told = suggest(new Known(null, null, null, null, false, false), DENUNCIATION);
        assertThat(told.kind()).isEqualTo(Kind.TO_CAO_INFO);
        assertThat(told.category()).isEqualTo("BRIBERY");
        assertThat(told.rank()).isEqualTo(Rank.HEAD);
        assertThat(told.subjectOffice()).isEqualTo("UBND_BINH_SA");
        assertThat(told.sealed()).isTrue();
        assertThat(told.trace()).anyMatch(line -> line.startsWith("Loại đơn: TO_CAO_INFO, vì có các từ “"));
    }

    @Test
    void withoutAnySignItIsAReportForTheTriageDesk() {
        CaseSuggestion told =
                suggest(new Known(null, null, null, null, false, false), "Xin chào, tôi cần hỏi một việc.");
        assertThat(told.kind()).isEqualTo(Kind.PHAN_ANH);
        assertThat(told.category()).isNull();
        assertThat(told.office()).isEqualTo("BTN");
    }

    @Test
    void anOfficeThatTheStoryAccusesDoesNotGetTheCase() {
        CaseSuggestion told = suggest(
                new Known(null, null, null, null, false, false),
                "Cán bộ Phòng Cải cách hành chính ngâm hồ sơ của tôi, trễ hẹn hơn hai tháng chưa trả.");
        assertThat(told.category()).isEqualTo("DOSSIER_DELAY");
        assertThat(told.subjectOffice()).isEqualTo("CCHC");
        assertThat(told.office()).isNotEqualTo("CCHC");
    }

    @Test
    void whomALetterIsAddressedToAndWhereSomebodyLivesIsNotWhomItAccuses() {
        assertThat(subject("Kính gửi Phòng Nội vụ huyện. Đề nghị Thanh tra Sở Nội vụ kiểm tra giúp tôi."))
                .isEmpty();
        assertThat(subject("Tôi ở thôn 2, xã Bình Sa. Cán bộ xã Hòa Trúc uống bia buổi trưa."))
                .contains("UBND_HOA_TRUC");
        assertThat(subject("toi o thon 2 xa binh sa, can bo xa hoa truc uong bia buoi trua"))
                .contains("UBND_HOA_TRUC");
        assertThat(subject("Tôi nộp ở UBND xã Đồng Mẫu, huyện Tây Hà.")).contains("UBND_DONG_MAU");
    }

    @Test
    void aMixedLetterIsToldAsSuch() {
        CaseSuggestion told = suggest(
                new Known(null, null, null, null, false, false),
                "Tôi tố cáo ông L. nhận hối lộ. Tôi cũng khiếu nại quyết định xử phạt đối với tôi.");
        assertThat(told.kind()).isEqualTo(Kind.TO_CAO_INFO);
        assertThat(told.trace()).anyMatch(line -> line.contains("KHIEU_NAI") && line.contains("tách đơn"));
    }

    private static Optional<String> subject(String story) {
        return new OfficesNamed(ShippedRouting.offices(), ShippedLexicon.LEXICON)
                .subject(ShippedLexicon.LEXICON.hear(story))
                .map(Finding::target);
    }
}

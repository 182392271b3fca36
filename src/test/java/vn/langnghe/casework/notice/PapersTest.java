package vn.langnghe.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langnghe.casework.action.Outcome;

/** No version can be given what belongs to the other side, and every shipped row finds its facts. */
class PapersTest {
    private static final String NUMBER = "PY-2026-777001";
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 6);
    private static final LocalDate SIGNED = LocalDate.of(2026, 7, 7);
    private static final Petitioner PETITIONER = new Petitioner(NUMBER, RECEIVED, SIGNED);
    private static final Accused ACCUSED = new Accused("người đứng đầu", "Trạm Kwyjibo", "Sở Zzcanary");

    private static java.util.List<NoticeRule> rules() {
        return ShippedNotices.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachVersionHoldsItsOwnSideAndNothingOfTheOther(NoticeRule rule) {
        Notice notice = notice(rule);
        NoticePaper paper = paper(notice);
        assertThat(paper.body()).doesNotContain("{", "}", "null").endsWith(".");
        if (rule.recipient() == Addressee.PETITIONER) {
            assertThat(paper.body()).contains(NUMBER);
            assertThat(paper.toString()).doesNotContain("Kwyjibo", "Zzcanary", "người đứng đầu");
        } else {
            assertThat(paper.body()).contains("Kwyjibo");
            assertThat(paper.toString()).doesNotContain(NUMBER, "06/07/2026", "07/07/2026", "2026-07-06", "2026-07-07");
        }
    }

    private static NoticePaper paper(Notice notice) {
        return switch (notice.recipient()) {
            case PETITIONER -> new ForPetitioner(notice, "Thanh tra Sở", PETITIONER);
            case ACCUSED -> new ForAccused(notice, "Thanh tra Sở", ACCUSED);
            case MANAGING_BODY -> new ForManagingBody(notice, "Thanh tra Sở", ACCUSED);
        };
    }

    /** The versions are parted by type, whatever is added to either side. */
    @Test
    void theOtherSideIsOutOfReach() {
        assertThat(reach(ForAccused.class)).doesNotContain(Petitioner.class).contains(Accused.class);
        assertThat(reach(ForManagingBody.class)).doesNotContain(Petitioner.class);
        assertThat(reach(ForPetitioner.class)).doesNotContain(Accused.class).contains(Petitioner.class);
        for (Class<?> version : NoticePaper.class.getPermittedSubclasses()) {
            assertThat(reach(version))
                    .allMatch(type -> type.isPrimitive()
                            || type.isEnum()
                            || type.getName().startsWith("java.")
                            || type.getPackageName().equals(Notice.class.getPackageName()));
        }
    }

    private static Set<Class<?>> reach(Class<?> type) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        reach(type, reached);
        return reached;
    }

    private static void reach(Class<?> type, Set<Class<?>> reached) {
        if (reached.add(type) && type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .forEach(part -> reach(part, reached));
        }
    }

    @Test
    void aPlaceOfTheOtherSideIsRefusedInsteadOfLeftOpen() {
        Notice wrong = notice(rule("TC_ACCEPT_P"));
        assertThatThrownBy(() -> new ForAccused(wrong, "Thanh tra Sở", ACCUSED).body())
                .hasMessageContaining("{number}");
        Notice alsoWrong = notice(rule("TC_ACCEPT_A"));
        assertThatThrownBy(() -> new ForPetitioner(alsoWrong, "Thanh tra Sở", PETITIONER).body())
                .hasMessageContaining("{accused}");
    }

    @Test
    void whatIsNotKnownIsLeftToBeWritten() {
        NoticeRule rule = rule("TC_EXTEND_A");
        NoticeCause bare = new NoticeCause(rule.event(), LocalDate.of(2026, 8, 3), null, null, null, null);
        Notice notice = new Notice(
                "id", rule.recipient(), "TTS", rule.title(), rule.body(), rule.basis(), RECEIVED, bare, null, false);
        assertThat(new ForAccused(notice, "Thanh tra Sở", new Accused(null, null, null)).body())
                .isEqualTo("Ngày 03/08/2026, Thanh tra Sở đã gia hạn giải quyết tố cáo đối với …………, theo văn bản số"
                        + " …………. Thời hạn giải quyết mới đến hết ngày ………….");
    }

    private static NoticeRule rule(String code) {
        return rules().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }

    private static Notice notice(NoticeRule rule) {
        NoticeCause cause = new NoticeCause(
                rule.event(),
                LocalDate.of(2026, 8, 3),
                "12/QĐ-TTS",
                "Không thuộc thẩm quyền",
                Outcome.SUBSTANTIATED,
                LocalDate.of(2026, 9, 1));
        return new Notice(
                "id",
                rule.recipient(),
                "TTS",
                rule.title(),
                rule.body(),
                rule.basis(),
                LocalDate.of(2026, 8, 10),
                cause,
                null,
                false);
    }
}

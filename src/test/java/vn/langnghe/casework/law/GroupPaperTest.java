package vn.langnghe.casework.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.casework.action.FieldRefused;

/** Luật Tiếp công dân 2013, Điều 29. */
class GroupPaperTest {
    @ParameterizedTest
    @CsvSource({"5, 1", "5, 2", "10, 2", "11, 5", "300, 1"})
    void aGroupIsSpokenForByFew(String signers, String representatives) {
        assertThat(GroupPaper.of(signers, representatives, null).signers()).isEqualTo(Integer.parseInt(signers));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1, signers",
        "5, 0, representatives",
        "5, 3, representatives",
        "10, 3, representatives",
        "11, 6, representatives",
        "bảy, 1, signers",
        "7, -1, representatives",
        "99999, 1, signers",
    })
    void whatTheLawKnowsNoGroupForIsRefused(String signers, String representatives, String field) {
        assertThatThrownBy(() -> GroupPaper.of(signers, representatives, null))
                .isInstanceOfSatisfying(
                        FieldRefused.class, no -> assertThat(no.field()).contains(field));
    }
}

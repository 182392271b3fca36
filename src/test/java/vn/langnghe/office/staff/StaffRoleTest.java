package vn.langnghe.office.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.platform.Texts;

class StaffRoleTest {
    @ParameterizedTest
    @EnumSource
    void everyRoleHasALabelInBothLanguages(StaffRole role) {
        assertThat(Texts.of("office", Locale.forLanguageTag("vi")).has("role." + role))
                .isTrue();
        assertThat(Texts.of("office", Locale.ENGLISH).has("role." + role)).isTrue();
    }

    @Test
    void aRoleCountsOnlyInTheOfficeItWasGivenFor() {
        var member = new StaffMember(
                1,
                "approver",
                "Trưởng phòng",
                Set.of(new Grant("PNV", StaffRole.APPROVER), new Grant("BTN", StaffRole.TRIAGE)));
        assertThat(member.has(StaffRole.APPROVER)).isTrue();
        assertThat(member.has(StaffRole.APPROVER, "PNV")).isTrue();
        assertThat(member.has(StaffRole.APPROVER, "BTN")).isFalse();
        assertThat(member.offices(StaffRole.APPROVER)).containsExactly("PNV");
        assertThat(member.offices()).containsExactlyInAnyOrder("PNV", "BTN");
        assertThat(member.actor()).isEqualTo("staff:approver");
    }
}

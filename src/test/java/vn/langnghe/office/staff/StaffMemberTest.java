package vn.langnghe.office.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffMember.Lent;

class StaffMemberTest {
    private static final Grant HANDLES = new Grant("PNV", StaffRole.HANDLER);
    private static final Grant APPROVES = new Grant("PNV", StaffRole.APPROVER);

    private final StaffMember substitute = new StaffMember(
            1,
            "lan",
            "Lan",
            Set.of(HANDLES),
            Set.of(new Lent("minh", APPROVES), new Lent("minh", HANDLES), new Lent("hoa", APPROVES)),
            Set.of());

    @Test
    void aSubstituteHasTheLentRolesToo() {
        assertThat(substitute.grants()).containsExactlyInAnyOrder(HANDLES, APPROVES);
        assertThat(substitute.own()).containsExactly(HANDLES);
    }

    @Test
    void whoeverActsDoesSoUnderOneRightTheOwnFirst() {
        assertThat(substitute.hats()).hasSize(3);
        assertThat(substitute.hats().get(0).absent()).isEmpty();
        assertThat(substitute.hats().get(0).grants()).containsExactly(HANDLES);
        assertThat(substitute.hats().get(1).absent()).contains("hoa");
        assertThat(substitute.hats().get(1).grants()).containsExactly(APPROVES);
        assertThat(substitute.hats().get(2).absent()).contains("minh");
    }

    @Test
    void nobodyIsASecondPersonToTheOneForWhomHeActs() {
        StaffMember forMinh = substitute.hats().get(2);
        assertThat(forMinh.is("staff:minh")).isTrue();
        assertThat(forMinh.is("staff:lan")).isTrue();
        assertThat(forMinh.is("staff:hoa")).isFalse();
        assertThat(forMinh.is(null)).isFalse();
        assertThat(substitute.hats().get(0).is("staff:minh")).isFalse();
        assertThat(forMinh.actor()).isEqualTo("staff:lan");
    }

    @Test
    void theHistorySaysForWhomOnlyWhereTheRoleIsLent() {
        assertThat(substitute.lentNote(StaffRole.HANDLER)).isEmpty();
        assertThat(substitute.lentNote(StaffRole.APPROVER)).isEqualTo(";for=hoa");
        assertThat(substitute.lentNote(StaffRole.TRIAGE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void outsideTheDemoThreeRolesNeedASecondFactor(StaffRole role) {
        boolean needed = Set.of(StaffRole.CUSTODIAN, StaffRole.ADMIN, StaffRole.INSPECTOR)
                .contains(role);
        StaffMember own = new StaffMember(1, "lan", "Lan", Set.of(new Grant("TTS", role)));
        StaffMember lent =
                new StaffMember(1, "lan", "Lan", Set.of(), Set.of(new Lent("minh", new Grant("TTS", role))), Set.of());
        assertThat(FactorDuty.needed(own, false)).isEqualTo(needed);
        assertThat(FactorDuty.needed(lent, false)).isEqualTo(needed);
        assertThat(FactorDuty.needed(own, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 | CHROME",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0 | EDGE",
                "Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/118 Chrome/112 Safari/537.36 | COCCOC",
                "Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0 | FIREFOX",
                "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15 | SAFARI",
                "curl/8.0 | OTHER"
            })
    void ofABrowserOnlyTheFamilyIsKept(String said, Browser family) {
        assertThat(Browser.of(said)).isEqualTo(family);
        assertThat(Browser.of(null)).isEqualTo(Browser.OTHER);
    }
}

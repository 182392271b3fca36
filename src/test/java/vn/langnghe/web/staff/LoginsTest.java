package vn.langnghe.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;

class LoginsTest {
    private static StaffMember one(StaffRole role) {
        return new StaffMember(1, "someone", "Một Người", Set.of(new Grant("BTN", role)));
    }

    @Test
    void aLoginLeadsBackToThePageThatWasAsked() {
        String asked = "/desk/case?number=PY-2026-000123&view=new";
        assertThat(Logins.way(one(StaffRole.TRIAGE), asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://elsewhere.example/desk/queue",
                "//elsewhere.example/desk/queue",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/nothing",
                "/desk/queue/../../admin",
                "%",
                "/admin/offices"
            })
    void whatIsNotOursOrNotTheirsLeadsToTheFirstPage(String asked) {
        assertThat(Logins.way(one(StaffRole.HANDLER), asked)).isEqualTo("/desk/queue");
    }

    @Test
    void everyRoleHasAFirstPageThatOpens() {
        for (StaffRole role : StaffRole.values()) {
            StaffMember member = one(role);
            assertThat(StaffPage.firstFor(member).opensTo(member))
                    .as(role.name())
                    .isTrue();
        }
    }

    @Test
    void triageBeginsAtWhatCameIn() {
        assertThat(Logins.way(one(StaffRole.TRIAGE), null)).isEqualTo("/desk/queue?view=new");
    }
}

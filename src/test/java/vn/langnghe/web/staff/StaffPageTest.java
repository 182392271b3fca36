package vn.langnghe.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;

class StaffPageTest {
    private static StaffMember one(StaffRole role) {
        return new StaffMember(1, "someone", "Một Người", Set.of(new Grant("BTN", role)));
    }

    @Test
    void whoMaySeeNoContentOpensNoCase() {
        for (StaffRole role :
                Set.of(StaffRole.OPERATOR, StaffRole.CUSTODIAN, StaffRole.LEADER, StaffRole.AUDITOR, StaffRole.ADMIN)) {
            assertThat(StaffPage.CASE.opensTo(one(role))).as(role.name()).isFalse();
            assertThat(StaffPage.ATTACHMENT.opensTo(one(role))).as(role.name()).isFalse();
        }
    }

    @Test
    void whateverStandsInTheNavigationIsAPageThatExists() {
        for (StaffRole role : StaffRole.values()) {
            for (StaffPage page : StaffPage.listedFor(one(role))) {
                assertThat(Files.exists(Path.of("src/main/webapp" + page.path() + ".xhtml")))
                        .as(page.path())
                        .isTrue();
            }
        }
    }

    @Test
    void aPathThatOnlyLooksLikeAPageIsNone() {
        assertThat(StaffPage.at("/desk/queue")).contains(StaffPage.QUEUE);
        assertThat(StaffPage.at("/desk/queue.xhtml")).isEmpty();
        assertThat(StaffPage.at("/desk/queue/")).isEmpty();
        assertThat(StaffPage.at("/leader/figures")).isEmpty();
    }
}

package vn.langnghe.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.setting.Role;

class RoleDoorTest {
    private static final List<String> CITIZEN =
            List.of("/", "/submit", "/receipt", "/track", "/hotlines", "/about", "/code");
    private static final List<String> STAFF =
            List.of("/login", "/desk/queue", "/operator/call", "/inspection/escalated", "/admin/offices");

    @Test
    void eachHalfShowsItsOwnPagesAndTheWholeShowsAll() {
        assertThat(STAFF).allMatch(path -> RoleDoor.closed(Role.PUBLIC, path));
        assertThat(CITIZEN).noneMatch(path -> RoleDoor.closed(Role.PUBLIC, path));
        assertThat(CITIZEN).allMatch(path -> RoleDoor.closed(Role.STAFF, path));
        assertThat(STAFF).noneMatch(path -> RoleDoor.closed(Role.STAFF, path));
        assertThat(CITIZEN).noneMatch(path -> RoleDoor.closed(Role.ALL, path));
        assertThat(STAFF).noneMatch(path -> RoleDoor.closed(Role.ALL, path));
    }

    @Test
    void whatBothNeedIsOpenToBoth() {
        for (String path : List.of("/health/ready", "/citizen.css", "/jakarta.faces.resource/x", "/api/v1/offices")) {
            assertThat(RoleDoor.closed(Role.PUBLIC, path)).isFalse();
            assertThat(RoleDoor.closed(Role.STAFF, path)).isFalse();
        }
    }
}

package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.setting.Role;

class ApiRolesTest {
    @Test
    void thePublicHalfServesNothingOfTheStaff() {
        assertThat(callsOf(Role.PUBLIC))
                .containsExactlyInAnyOrder("Submissions", "Track", "OfficeList", "CategoryList");
    }

    @Test
    void theStaffHalfTakesNothingIn() {
        assertThat(callsOf(Role.STAFF))
                .contains("Tokens", "Cases", "OfficeList")
                .doesNotContain("Submissions", "Track");
    }

    @Test
    void oneProcessAloneServesBoth() {
        assertThat(callsOf(Role.ALL)).containsAll(callsOf(Role.PUBLIC)).containsAll(callsOf(Role.STAFF));
    }

    private static Set<String> callsOf(Role role) {
        return Api.servedBy(role).stream()
                .filter(c -> c.isAnnotationPresent(jakarta.ws.rs.Path.class))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}

package vn.langnghe.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.langnghe.api.problem.FailureMapper;
import vn.langnghe.api.problem.RefusalMapper;
import vn.langnghe.api.problem.WebFailureMapper;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.setting.Settings;

/** Everything under {@code /api/v1}: what each role serves. A call that a role does not serve is not there. */
@ApplicationPath("api/v1")
public class Api extends Application {
    private static final List<Class<?>> ALWAYS = List.of(
            RefusalMapper.class,
            WebFailureMapper.class,
            FailureMapper.class,
            OnlyGetAndPost.class,
            OnlyJson.class,
            KeptByNobody.class,
            OfficeList.class,
            CategoryList.class);

    /** For citizens: takes everything in, opens nothing but their own page. */
    private static final List<Class<?>> PUBLIC = List.of(Submissions.class, Track.class);

    /** For staff: behind a token. */
    private static final List<Class<?>> STAFF =
            List.of(StaffOnly.class, Tokens.class, Cases.class, CaseFiles.class, Deadlines.class, Reconciliation.class);

    @Override
    public Set<Class<?>> getClasses() {
        return servedBy(Settings.read().role());
    }

    static Set<Class<?>> servedBy(Role role) {
        Set<Class<?>> served = new HashSet<>(ALWAYS);
        if (role != Role.STAFF) {
            served.addAll(PUBLIC);
        }
        if (role != Role.PUBLIC) {
            served.addAll(STAFF);
        }
        return served;
    }

    /** Nothing that we did not write: no description of the server, no providers found by chance. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

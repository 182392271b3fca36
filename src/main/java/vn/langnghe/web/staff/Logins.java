package vn.langnghe.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;

/** Lets a person in with name and password. What a wrong password costs and when to wait is the office's business. */
@ApplicationScoped
public class Logins {
    @Inject
    private Accounts accounts;

    @Inject
    private Now now;

    /**
     * Tries what was typed; on success the request has a new session.
     *
     * @return the address that the login leads to, or empty: unknown name and wrong password look the same
     * @throws vn.langnghe.platform.Refusal when there were too many wrong tries
     */
    public Optional<String> enter(HttpServletRequest request, String username, String password, String asked) {
        Optional<StaffMember> member = accounts.login(username, password.toCharArray());
        member.ifPresent(found -> StaffSession.begin(request, found.username(), now.instant()));
        return member.map(found -> way(found, asked));
    }

    /** The page that was asked for when it is one of ours that opens to the person, else the person's first page. */
    static String way(StaffMember member, String asked) {
        return pageOf(asked)
                .filter(page -> page.opensTo(member))
                .map(page -> asked)
                .orElse(StaffPage.firstFor(member).home(member));
    }

    private static Optional<StaffPage> pageOf(String asked) {
        try {
            boolean local =
                    asked != null && asked.startsWith("/") && !asked.startsWith("//") && asked.indexOf('\\') < 0;
            return local ? StaffPage.at(URI.create(asked).getPath()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

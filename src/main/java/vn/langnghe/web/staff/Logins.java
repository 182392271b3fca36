package vn.langnghe.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.Browser;
import vn.langnghe.office.staff.LoginTry;
import vn.langnghe.office.staff.Sessions;
import vn.langnghe.office.staff.StaffMember;

/** Lets a person in with name and password. What a wrong password costs and when to wait is the office's business. */
@ApplicationScoped
public class Logins {
    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    /**
     * Tries what was typed; on success the request has a new session.
     *
     * @return whose it is, or empty: unknown name, wrong password and wrong code look the same
     * @throws vn.langnghe.platform.Refusal when there were too many wrong tries
     */
    public Optional<StaffMember> enter(HttpServletRequest request, LoginTry typed) {
        Optional<StaffMember> member = accounts.login(typed);
        member.ifPresent(found -> {
            StaffSession.key(request).ifPresent(sessions::end);
            Browser browser = Browser.of(request.getHeader("User-Agent"));
            StaffSession.begin(request, sessions.begin(found, browser));
        });
        return member;
    }

    /** What this device keeps, so that it is known when it comes again. */
    public String deviceMark(StaffMember member) {
        return accounts.deviceMark(member);
    }

    /** The page that was asked for when it is one of ours that opens to the person, else the person's first page. */
    public static String way(StaffMember member, String asked) {
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

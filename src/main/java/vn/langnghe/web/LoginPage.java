package vn.langnghe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import vn.langnghe.office.staff.LoginTry;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Logins;
import vn.langnghe.web.staff.Wording;

/** {@code /login}: name, password and, where the account has one, the code of the second factor; then the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    private Ask ask;

    @Inject
    private Logins logins;

    @Inject
    private Wording say;

    private static final String DEVICE = "langnghe-device";
    private static final Duration DEVICE_KNOWN = Duration.ofDays(180);

    private Optional<StaffMember> member = Optional.empty();

    /** Runs before the page is drawn; does something only for a post. */
    public void submit() {
        if (ask.posted()) {
            ask.done(() -> member = logins.enter(ask.request(), typed()));
            member.ifPresent(this::welcome);
        }
    }

    private LoginTry typed() {
        return new LoginTry(
                ask.typed("username"), ask.typed("password").toCharArray(), ask.typed("otp"), ask.left(DEVICE));
    }

    private void welcome(StaffMember found) {
        ask.leave(DEVICE, logins.deviceMark(found), "/login", DEVICE_KNOWN);
        ask.go(Logins.way(found, next()));
    }

    /** What went wrong, or empty. The words for a wrong password and an unknown name are the same. */
    public String problem() {
        if (!ask.posted()) {
            return "";
        }
        return ask.refusal().map(say::refusal).orElse(say.of("login.wrong"));
    }

    /** What was typed as name stays, the password never does. */
    public String username() {
        return ask.typed("username");
    }

    public String next() {
        return ask.typed("next");
    }

    public boolean asked() {
        return !ask.posted() && !next().isEmpty();
    }

    /** Has just set name and password. */
    public boolean joined() {
        return !ask.posted() && !ask.typed("joined").isEmpty();
    }

    public boolean loggedOut() {
        return !ask.posted() && !ask.typed("out").isEmpty();
    }
}

package vn.langnghe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Logins;
import vn.langnghe.web.staff.Wording;

/** {@code /login}: name and password, then the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    private Ask ask;

    @Inject
    private Logins logins;

    @Inject
    private Wording say;

    private Optional<String> way = Optional.empty();

    /** Runs before the page is drawn; does something only for a post. */
    public void submit() {
        if (ask.posted()) {
            ask.done(() -> way = logins.enter(ask.request(), ask.typed("username"), ask.typed("password"), next()));
            way.ifPresent(ask::go);
        }
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

    public boolean loggedOut() {
        return !ask.posted() && !ask.typed("out").isEmpty();
    }
}

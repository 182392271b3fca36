package vn.langnghe.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.langnghe.office.staff.Invitations;
import vn.langnghe.office.staff.Invitations.Invited;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Wording;

/**
 * {@code /invitation?key=…}: the page behind a one-time link. Opening it changes nothing; its form sets name and
 * password. A forged, used, replaced and expired link have one answer.
 */
@Named
@RequestScoped
public class InvitationPage {
    private static final int NOT_FOUND = 404;

    @Inject
    private Ask ask;

    @Inject
    private Invitations invitations;

    @Inject
    private Wording say;

    private Optional<Invited> invited = Optional.empty();

    /** Runs before the page is drawn: a post uses the link up. */
    public void enter() {
        if (ask.posted() && ask.done(this::accept) && invited.isPresent()) {
            ask.go("/login?joined=1");
            return;
        }
        invited = ask.posted() && !ask.refused() ? Optional.empty() : invitations.look(key());
        if (invited.isEmpty()) {
            ask.status(NOT_FOUND);
        }
    }

    private void accept() {
        char[] fresh = FreshPassword.of(ask);
        invited = invitations.accept(key(), ask.typed("displayName"), fresh);
    }

    public boolean valid() {
        return invited.isPresent();
    }

    public Invited invited() {
        return invited.orElseThrow();
    }

    public String key() {
        return ask.typed("key");
    }

    public String problem() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    /** What was typed as name stays, the password never does. */
    public String displayName() {
        return ask.typed("displayName");
    }
}

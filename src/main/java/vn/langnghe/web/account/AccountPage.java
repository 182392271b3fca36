package vn.langnghe.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.SecondFactor;
import vn.langnghe.office.staff.SessionLine;
import vn.langnghe.office.staff.Sessions;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.book.WorkMail;
import vn.langnghe.platform.Now;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.StaffPage;
import vn.langnghe.web.staff.StaffSession;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /desk/account}: who is logged in, with which rights, where else, and in which language. */
@Named
@RequestScoped
public class AccountPage {
    /** One right in words: the role, what it opens, where, and for whom where it is lent. */
    public record Right(String role, String meaning, String office, String absent) {}

    /** One open login in words. */
    public record Login(long id, String browser, String since, String seen, boolean own) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactor factor;

    @Inject
    private WorkMail mails;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    /** Runs before the page is drawn: a post chooses the language, ends sessions, or changes password or address. */
    public void enter() {
        if (ask.posted()) {
            press(ask.typed("do"));
        }
    }

    private void press(String what) {
        switch (what) {
            case "end" -> sessions.endOne(visitor.member(), ask.id("session"));
            case "end-others" -> sessions.endOthers(visitor.member(), visitor.key());
            case "mail" -> ask.done(() -> mails.own(visitor.member(), ask.typed("mail")));
            case "password" -> ask.done(this::changePassword);
            default -> StaffSession.speak(ask.request(), ask.typed("language"));
        }
        if (!ask.refused()) {
            ask.go(StaffPage.ACCOUNT.path() + (what.isEmpty() ? "" : "?done=" + what));
        }
    }

    private void changePassword() {
        char[] fresh = FreshPassword.of(ask);
        accounts.changePassword(visitor.member(), ask.typed("password").toCharArray(), fresh, visitor.key());
    }

    /** What was just done, as a key of the texts, or empty. */
    public String done() {
        String what = ask.posted() ? "" : ask.typed("done");
        return say.has("account.done." + what) ? say.of("account.done." + what) : "";
    }

    public String problem() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    /** Where this person is written to, empty for nowhere; as typed while it is refused. */
    public String mail() {
        boolean refused = ask.refused() && "mail".equals(ask.typed("do"));
        return refused ? ask.typed("mail") : mails.of(visitor.member().id()).orElse("");
    }

    public boolean secondFactor() {
        return factor.on(visitor.member());
    }

    public List<Login> logins() {
        return sessions.of(visitor.member(), visitor.key()).stream()
                .map(this::login)
                .toList();
    }

    /** How many sessions are open, when they are too many for the list; else empty. */
    public String more() {
        int open = sessions.count(visitor.member());
        return open > Sessions.SHOWN ? say.with("account.sessions.shown", open, Sessions.SHOWN) : "";
    }

    private Login login(SessionLine line) {
        return new Login(
                line.id(),
                say.of("browser." + line.browser()),
                Moments.full(line.createdAt(), say.language()),
                Moments.age(line.seenAt(), now.instant(), say.language()),
                line.own());
    }

    public List<Right> rights() {
        return visitor.member().hats().stream()
                .flatMap(hat -> hat.grants().stream()
                        .map(grant -> right(grant, hat.absent().orElse(null))))
                .sorted(Comparator.comparing(Right::absent)
                        .thenComparing(Right::office)
                        .thenComparing(Right::role))
                .toList();
    }

    private Right right(Grant grant, String absent) {
        return new Right(
                say.of("role." + grant.role()),
                say.of("role.sees." + grant.role()),
                names.fullOffice(grant.office()),
                absent == null ? "" : say.with("history.for", names.actor("staff:" + absent)));
    }
}

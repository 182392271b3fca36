package vn.langnghe.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.StaffPage;
import vn.langnghe.web.staff.StaffSession;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /desk/account}: who is logged in, with which rights, and in which language. */
@Named
@RequestScoped
public class AccountPage {
    /** One right in words: the role, what it opens, and where. */
    public record Right(String role, String meaning, String office) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    /** Runs before the page is drawn: a post chooses the language. */
    public void enter() {
        if (ask.posted()) {
            StaffSession.speak(ask.request(), ask.typed("language"));
            ask.go(StaffPage.ACCOUNT.path());
        }
    }

    public List<Right> rights() {
        return visitor.member().grants().stream()
                .map(grant -> new Right(
                        say.of("role." + grant.role()),
                        say.of("role.sees." + grant.role()),
                        names.fullOffice(grant.office())))
                .sorted(Comparator.comparing(Right::office).thenComparing(Right::role))
                .toList();
    }
}

package vn.langnghe.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.office.staff.book.Person;
import vn.langnghe.office.staff.book.StaffBook;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /admin/staff}: all accounts, and the form that opens one. The one-time link is shown in the answer, once. */
@Named
@RequestScoped
public class StaffListPage {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private StaffBook book;

    @Inject
    private StaffWords words;

    @Inject
    private Settings settings;

    @Inject
    private Wording say;

    private String link = "";

    /** Runs before the page is drawn: a post invites. */
    public void enter() {
        if (ask.posted()) {
            ask.done(this::invite);
        }
    }

    private void invite() {
        Grant first = new Grant(ask.typed("office"), StaffWords.role(ask.typed("role")));
        link = words.link(book.invite(visitor.member(), ask.typed("username").strip(), first), settings);
    }

    /** For the person who was just invited, or empty. */
    public String link() {
        return link;
    }

    public String problem() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    public String username() {
        return link.isEmpty() ? ask.typed("username") : "";
    }

    public List<Person> people() {
        return book.people(visitor.member());
    }

    public List<String> rights(Person person) {
        return words.rights(person);
    }

    public String shade(Person person) {
        return words.shade(person.state());
    }

    public List<StaffWords.Choice> offices() {
        return words.offices(ask.typed("office"));
    }

    public List<StaffRole> roles() {
        return List.of(StaffRole.values());
    }

    public boolean chosen(StaffRole role) {
        return role.name().equals(ask.typed("role"));
    }
}

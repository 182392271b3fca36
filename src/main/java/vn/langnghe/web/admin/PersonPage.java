package vn.langnghe.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.office.staff.book.Person;
import vn.langnghe.office.staff.book.StaffBook;
import vn.langnghe.office.staff.book.Substitutes;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /admin/person?id=…}: one account with its roles, substitutes and declared relations, and what can be done. */
@Named
@RequestScoped
public class PersonPage {
    /** A role with the button that takes it back. */
    public record Right(String office, String role, String words) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private StaffBook book;

    @Inject
    private Substitutes substitutes;

    @Inject
    private StaffWords words;

    @Inject
    private Names names;

    @Inject
    private Settings settings;

    @Inject
    private Wording say;

    private Person.File file;
    private String link = "";

    /** Runs before the page is drawn: a post does one thing. */
    public void enter() {
        boolean done = ask.posted() && ask.done(() -> press(visitor.member(), id(), ask.typed("do")));
        file = book.file(visitor.member(), id()).orElse(null);
        if (file == null) {
            ask.notFound();
        } else if (done && link.isEmpty()) {
            ask.go("/admin/person?done=yes&id=" + id());
        }
    }

    private void press(StaffMember admin, long id, String what) {
        switch (what) {
            case "link" -> link = words.link(book.link(admin, id), settings);
            case "disable" -> book.disable(admin, id);
            case "enable" -> book.enable(admin, id);
            case "factor" -> book.resetFactor(admin, id);
            case "mail" -> book.mail(admin, id, ask.typed("mail"));
            case "grant" -> book.grant(admin, id, grant());
            case "revoke" -> book.revoke(admin, id, grant());
            case "substitute" -> substitute(admin, id);
            case "substitute-end" -> substitutes.end(admin, line());
            case "relate" -> book.relate(admin, id, ask.typed("office"));
            case "relate-end" -> book.endRelation(admin, id, line());
            default -> {}
        }
    }

    private void substitute(StaffMember admin, long id) {
        substitutes.set(admin, id, ask.typed("office"), ask.typed("present"), day("from"), day("to"));
    }

    private Grant grant() {
        return new Grant(ask.typed("office"), StaffWords.role(ask.typed("role")));
    }

    private long line() {
        return ask.id("line");
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(ask.typed(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public long id() {
        return ask.id("id");
    }

    public Person person() {
        return file.person();
    }

    /** Of this page nobody changes the own account. */
    public boolean own() {
        return visitor.member().id() == id();
    }

    public String link() {
        return link;
    }

    public boolean done() {
        return !ask.posted() && !ask.typed("done").isEmpty();
    }

    public String problem() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    /** As typed while it is refused. */
    public String mail() {
        return ask.refused() && "mail".equals(ask.typed("do")) ? ask.typed("mail") : person().mail();
    }

    public String shade() {
        return words.shade(file.person().state());
    }

    public List<Right> rights() {
        return file.person().grants().stream()
                .map(grant -> new Right(grant.office(), grant.role().name(), words.right(grant)))
                .sorted(Comparator.comparing(Right::words))
                .toList();
    }

    public List<Person.Substitute> substitutes() {
        return file.substitutes();
    }

    public String days(Person.Substitute one) {
        return say.with("staff.days", Vietnamese.day(one.from()), Vietnamese.day(one.to()));
    }

    public List<Person.Relation> relations() {
        return file.relations();
    }

    public String relation(Person.Relation one) {
        return names.fullOffice(one.office());
    }

    public List<StaffWords.Choice> offices() {
        return words.offices("");
    }

    public List<StaffWords.Choice> everyOffice() {
        return words.everyOffice();
    }

    /** Offices in which the person has a role to lend. */
    public List<StaffWords.Choice> ownOffices() {
        return file.person().grants().stream()
                .map(Grant::office)
                .distinct()
                .sorted()
                .map(code -> new StaffWords.Choice(code, names.office(code), false))
                .toList();
    }

    public List<StaffRole> roles() {
        return List.of(StaffRole.values());
    }

    /** Who could stand in: everybody else who works, but not whoever asks. */
    public List<Person> colleagues() {
        return book.people(visitor.member()).stream()
                .filter(one -> one.state() == Person.State.ACTIVE && one.id() != id())
                .filter(one -> one.id() != visitor.member().id())
                .toList();
    }
}

package vn.langnghe.web.desk.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.answer.FindingCode;
import vn.langnghe.casework.answer.Findings;
import vn.langnghe.casework.answer.PostingPlace;
import vn.langnghe.casework.answer.PostingPlaces;
import vn.langnghe.casework.clock.ExtensionGrounds;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.casework.law.CaseTask;
import vn.langnghe.casework.law.Flag;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.law.Withdrawal;
import vn.langnghe.casework.notice.Notice;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Now;
import vn.langnghe.web.desk.Choice;
import vn.langnghe.web.staff.Wording;

/** What a field of an action's form can be chosen from, and what it holds before anything is typed. */
@ApplicationScoped
public class FieldChoices {
    /** So much of an item shows which one it is. */
    private static final int SHORT = 80;

    @Inject
    private Offices offices;

    @Inject
    private Accounts accounts;

    @Inject
    private Categories categories;

    @Inject
    private ExtensionGrounds grounds;

    @Inject
    private PostingPlaces places;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    /** The options, the chosen one marked; none for a field that is typed. */
    List<Choice> of(Field field, CaseAction action, CaseView file, String chosen) {
        Stream<Choice> options = switch (field) {
            case OFFICE -> receiving(file);
            case SUBJECT_OFFICE -> list(offices.validOn(now.today()), o -> o.code(), o -> o.name());
            case CATEGORY -> list(categories.all(), c -> c.code(), c -> c.label(say.language()));
            case HANDLER -> handlers(file);
            case OUTCOME -> named("outcome", Findings.allowed(file.answer().items()).stream());
            case PLACES -> list(places.today(), p -> p.code(), p -> p.label(say.language()));
            case FINDING -> named("finding", Stream.of(FindingCode.values()));
            case ITEM -> items(file);
            case KIND -> named("kind", kinds(file));
            case RANK -> named("rank", Stream.of(Rank.values()));
            case CONFIDENTIALITY -> named("confidentiality", levels(file));
            case COMPLAINT -> named("complaint", complaints(file));
            case FLAG -> named("flag", Stream.of(Flag.values()));
            case SCOPE -> named("scope", Stream.of(Withdrawal.Scope.values()));
            case TASK ->
                file.law().tasks().stream()
                        .filter(CaseTask::open)
                        .map(task -> new Choice(task.id(), task.label(), false));
            case NOTICE -> notices(file);
            case REMOTE, COMPLEX, COERCED, FOR_OFFICE ->
                Stream.of("true", "false").map(yes -> new Choice(yes, say.of("choice." + yes), false));
            case GROUND -> action == CaseAction.EXTEND ? extensions(file) : grounds(file, action);
            default -> Stream.empty();
        };
        List<String> all = field == Field.PLACES ? List.of(chosen.split(" ")) : List.of(chosen);
        return options.map(c -> new Choice(c.value(), c.label(), all.contains(c.value())))
                .toList();
    }

    /** Offices that take cases today; never the accused one nor whatever stands under it. */
    private Stream<Choice> receiving(CaseView file) {
        return offices.receivingOn(now.today()).stream()
                .filter(o -> !o.code().equals(file.office()) && !offices.isUnder(o.code(), file.subjectOffice()))
                .map(o -> new Choice(o.code(), o.name() + " (" + o.code() + ")", false));
    }

    private Stream<Choice> handlers(CaseView file) {
        return Stream.of(StaffRole.HANDLER, StaffRole.INSPECTOR, StaffRole.TRIAGE)
                .flatMap(role -> accounts.of(file.office(), role).stream())
                .distinct()
                .map(m -> new Choice(m.username(), m.displayName() + " (" + m.username() + ")", false));
    }

    /** Only signed paper makes a denunciation by law, so nobody can choose that here unless it is one already. */
    private static Stream<Kind> kinds(CaseView file) {
        return Stream.of(Kind.values()).filter(kind -> kind != Kind.TO_CAO || file.kind() == Kind.TO_CAO);
    }

    /** Items that this person can read and that still count. */
    private static Stream<Choice> items(CaseView file) {
        return file.answer().standing().stream()
                .filter(item -> item.content() != null)
                .map(item -> new Choice(
                        String.valueOf(item.number()), item.number() + ". " + shortened(item.content()), false));
    }

    private static String shortened(String content) {
        int longest = Math.min(content.codePointCount(0, content.length()), SHORT);
        String begin = content.substring(0, content.offsetByCodePoints(0, longest));
        return begin.length() < content.length() ? begin + "…" : begin;
    }

    /** Only a complaint is a first or a second one. */
    private static Stream<Complaint> complaints(CaseView file) {
        return Stream.of(Complaint.values()).filter(each -> file.kind() == Kind.KHIEU_NAI);
    }

    /** A level can only be raised. */
    private static Stream<Confidentiality> levels(CaseView file) {
        return Stream.of(Confidentiality.values())
                .filter(level -> level.ordinal() >= file.confidentiality().ordinal())
                .filter(level -> level != Confidentiality.RESTRICTED || level == file.confidentiality());
    }

    private Stream<Choice> notices(CaseView file) {
        return file.notices().stream()
                .filter(Notice::open)
                .map(notice -> new Choice(
                        notice.id(), notice.title() + " · " + say.label("notice.to", notice.recipient()), false));
    }

    /** What the law knows for the terms that run. */
    private Stream<Choice> extensions(CaseView file) {
        return file.clocks().stream()
                .filter(clock -> clock.state().equals("RUNNING"))
                .flatMap(clock -> grounds.of(clock.term(), clock.startedOn()).stream())
                .map(ground -> new Choice(ground.code(), ground.label() + " (" + ground.basis() + ")", false));
    }

    /** What the law knows for the act; none for acts whose ground is told in words. */
    private static Stream<Choice> grounds(CaseView file, CaseAction action) {
        return file.law().groundsOf(action).stream().map(ground -> new Choice(ground.code(), ground.words(), false));
    }

    private <T> Stream<Choice> list(List<T> all, Function<T, String> code, Function<T, String> label) {
        return all.stream().map(each -> new Choice(code.apply(each), label.apply(each), false));
    }

    private Stream<Choice> named(String group, Stream<? extends Enum<?>> constants) {
        return constants.map(each -> new Choice(each.name(), say.label(group, each), false));
    }

    /** What stands in a field before anything is typed. */
    String preset(Field field, CaseAction action, CaseView file, StaffMember who, Map<Field, String> typed) {
        String ground = typed.get(Field.GROUND);
        Object value = switch (field) {
            case GROUND -> ground;
            case NOTICE -> typed.get(Field.NOTICE);
            case DOCUMENT_DATE -> now.today();
            case ITEM -> typed.get(Field.ITEM);
            case PLACES -> PostingPlace.PORTAL;
            case TITLE -> titled(file);
            case ALLEGATION, FINDING, BASIS -> ofItem(field, file, typed);
            case TEXT -> action == CaseAction.FIND ? ofItem(field, file, typed) : draft(file, action, ground);
            case REASON -> action == CaseAction.SUSPEND ? draft(file, action, ground) : null;
            case OFFICE -> action == CaseAction.ROUTE ? file.suggestion().office() : null;
            case HANDLER -> who.username();
            default -> present(field, file);
        };
        return Objects.toString(value, "");
    }

    /** Kind and category: what a title may say without telling anything of the case. */
    private String titled(CaseView file) {
        String kind = say.label("kind", file.kind());
        return file.category() == null ? kind : kind + ": " + categories.label(file.category(), say.language());
    }

    /** What stands in the item that was chosen. */
    private static Object ofItem(Field field, CaseView file, Map<Field, String> typed) {
        return file.answer().standing().stream()
                .filter(item -> String.valueOf(item.number()).equals(typed.get(Field.ITEM)))
                .findFirst()
                .map(item -> switch (field) {
                    case ALLEGATION -> item.content();
                    case FINDING -> item.finding();
                    case BASIS -> item.basis();
                    default -> item.text();
                })
                .orElse(null);
    }

    /** The draft that belongs to the chosen ground. */
    private static String draft(CaseView file, CaseAction action, String ground) {
        return file.law().groundsOf(action).stream()
                .filter(each -> each.code().equals(ground))
                .findFirst()
                .map(LegalGround::toCitizen)
                .orElse(null);
    }

    private static Object present(Field field, CaseView file) {
        return switch (field) {
            case KIND -> file.kind();
            case CATEGORY -> file.category();
            case SUBJECT_OFFICE -> file.subjectOffice();
            case RANK -> file.rank();
            case CONFIDENTIALITY -> file.confidentiality();
            default -> null;
        };
    }

    /** Whether a field of a classification says what is so already. */
    static boolean unchanged(Field field, String value, CaseView file) {
        return value.equals(Objects.toString(present(field, file), ""));
    }
}

package vn.langnghe.casework.queue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.langnghe.casework.CaseClocks;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.Matter;
import vn.langnghe.casework.Message;
import vn.langnghe.casework.Proposal;
import vn.langnghe.casework.Words;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Sight;
import vn.langnghe.casework.access.Verdict;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.action.Approval;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.clock.Clock;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.StoryText;
import vn.langnghe.casework.file.FileSight;
import vn.langnghe.casework.law.CaseLaw;
import vn.langnghe.casework.law.Fitness;
import vn.langnghe.casework.law.GroupPapers;
import vn.langnghe.casework.law.IncomingRegister;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.law.LegalGrounds;
import vn.langnghe.casework.law.Tasks;
import vn.langnghe.casework.law.Withdrawals;
import vn.langnghe.casework.notice.Notices;
import vn.langnghe.casework.suggest.CaseSuggestion;
import vn.langnghe.casework.suggest.Known;
import vn.langnghe.casework.suggest.Suggestions;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.Term;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerLine;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.transaction.UseCase;

/** The single case for staff: everything one person may read of it, in one view. */
@UseCase
public class CaseDesk {
    @Inject
    private Casework casework;

    @Inject
    private Visibility visibility;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Words words;

    @Inject
    private FileSight files;

    @Inject
    private Ledger ledger;

    @Inject
    private Fitness fitness;

    @Inject
    private LegalGrounds grounds;

    @Inject
    private IncomingRegister register;

    @Inject
    private GroupPapers groups;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Tasks tasks;

    @Inject
    private Notices notices;

    @Inject
    private Suggestions suggestions;

    @Inject
    private AnswerView answer;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** @throws CaseNotFound when there is no such case for this person */
    public CaseView view(StaffMember who, String number) {
        CaseFile file = casework.visible(who, number);
        Matter m = file.matter();
        Sight sight = visibility.of(who, file);
        boolean redacted = !sight.reads(CaseField.STORY);
        StoryText story = story(sight, file);
        return new CaseView(
                file.id(),
                file.number(),
                m.title(),
                story.text(),
                redacted,
                story.place(),
                story.happenedAt(),
                story.subjectName(),
                m.kind(),
                m.category(),
                m.subjectOffice(),
                m.rank(),
                m.confidentiality(),
                m.sealed(),
                m.urgent(),
                file.status(),
                file.previousStatus(),
                file.outcome(),
                file.channel(),
                file.hands().office(),
                file.hands().handler(),
                file.version(),
                file.past().level(),
                primary(who, file),
                file.receivedAt(),
                file.dueOn(),
                suggestion(m, story),
                clockLines(file),
                messages(file, sight),
                sight.reads(CaseField.PROPOSALS) ? proposals(file) : List.of(),
                history(who, file, sight),
                files.of(file, sight),
                casework.allowed(who, file),
                law(file),
                answer.of(file, sight),
                sight.reads(CaseField.NOTICES) ? notices.of(file.id()) : List.of(),
                file.held(now.instant()).map(Approval::leavesAt).orElse(null));
    }

    /** Word for word, or what may be read in its place. */
    private StoryText story(Sight sight, CaseFile file) {
        if (sight.reads(CaseField.STORY)) {
            return words.story(file);
        }
        boolean extract = sight.of(CaseField.STORY) == Verdict.MASK && sight.reads(CaseField.EXTRACT);
        return new StoryText(extract ? words.extract(file) : "", null, null, null);
    }

    /** The case it follows, for whoever may know of that one. */
    private String primary(StaffMember who, CaseFile file) {
        String number = file.primaryNumber();
        return number == null || casework.known(who, number) ? number : null;
    }

    private List<LedgerLine> history(StaffMember who, CaseFile file, Sight sight) {
        return sight.reads(CaseField.HISTORY)
                ? ledger.of(file.number()).stream()
                        .map(line -> Naming.hidden(line, number -> !casework.known(who, number)))
                        .toList()
                : List.of();
    }

    private CaseLaw law(CaseFile file) {
        Kind kind = file.matter().kind();
        List<LegalGround> possible = Stream.of(CaseAction.values())
                .filter(action -> action.from().contains(file.status()))
                .flatMap(action -> grounds.of(action, kind).stream())
                .toList();
        return new CaseLaw(
                fitness.of(file.id(), kind),
                possible,
                register.of(file.id()),
                clocks.happened(file, Trigger.SIGNED_PAPER),
                clocks.happened(file, Trigger.ACCEPTED),
                groups.of(file.id()),
                withdrawals.of(file.id()),
                tasks.of(file.id()));
    }

    /** From what was said and the words this person may read: who reads an extract is not told more by its trace. */
    private CaseSuggestion suggestion(Matter m, StoryText read) {
        Known known = new Known(
                m.kindSaid() ? m.kind() : null, m.category(), m.rank(), m.subjectOffice(), m.desk(), m.urgent());
        return suggestions.of(known, m.title(), read.text());
    }

    private List<CaseView.ClockLine> clockLines(CaseFile file) {
        return clocks.of(file.id()).stream().map(this::line).toList();
    }

    private CaseView.ClockLine line(Clock clock) {
        DueDate due = clocks.dueDate(clock);
        Term term = clocks.term(clock);
        return new CaseView.ClockLine(
                clock.term(),
                term.label(),
                term.basis(),
                clock.state().name(),
                clock.startedOn(),
                due.day(),
                due.provisional(),
                clock.remote(),
                clock.complex(),
                clock.extension(),
                clock.events(),
                due.trace());
    }

    private List<CaseView.Entry> messages(CaseFile file, Sight sight) {
        Instant at = now.instant();
        return em.createQuery("select m from Message m where m.caseId = :id order by m.at, m.id", Message.class)
                .setParameter("id", file.id())
                .getResultStream()
                .filter(m -> sight.reads(m.kind() == MessageKind.NOTE ? CaseField.NOTES : CaseField.MESSAGES))
                .map(m -> new CaseView.Entry(
                        m.id(), m.kind(), m.author(), m.office(), m.at(), m.released(at), words.read(file, m)))
                .toList();
    }

    private List<CaseView.Waiting> proposals(CaseFile file) {
        return em.createQuery(
                        "select p from Proposal p where p.caseId = :id and p.state = :open order by p.at",
                        Proposal.class)
                .setParameter("id", file.id())
                .setParameter("open", Proposal.State.OPEN)
                .getResultStream()
                .map(p -> new CaseView.Waiting(p.id(), p.action(), p.author(), p.at(), filled(file, p)))
                .toList();
    }

    private List<CaseView.Filled> filled(CaseFile file, Proposal proposal) {
        return words.fields(file, proposal).entrySet().stream()
                .map(e -> new CaseView.Filled(e.getKey().code(), e.getValue()))
                .toList();
    }
}

package vn.langnghe.casework.queue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import vn.langnghe.casework.CaseClocks;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.Matter;
import vn.langnghe.casework.Message;
import vn.langnghe.casework.Proposal;
import vn.langnghe.casework.Words;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.clock.Clock;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.StoryText;
import vn.langnghe.casework.law.CaseLaw;
import vn.langnghe.casework.law.Fitness;
import vn.langnghe.casework.law.GroupPapers;
import vn.langnghe.casework.law.IncomingRegister;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.law.LegalGrounds;
import vn.langnghe.casework.law.Tasks;
import vn.langnghe.casework.law.Withdrawals;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.Term;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.office.Routing;
import vn.langnghe.office.RoutingFacts;
import vn.langnghe.office.Suggestion;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.UseCase;

/** The single case for staff: everything one person may read of it, in one view. */
@UseCase
public class CaseDesk {
    @Inject
    private Casework casework;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Words words;

    @Inject
    private Evidence evidence;

    @Inject
    private Ledger ledger;

    @Inject
    private Routing routing;

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
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** @throws CaseNotFound when there is no such case for this person */
    public CaseView view(StaffMember who, String number) {
        CaseFile file = casework.visible(who, number);
        Matter m = file.matter();
        boolean redacted = m.sealed() && !readsOriginals(who, file);
        StoryText story = redacted ? new StoryText(words.extract(file), null, null, null) : words.story(file);
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
                file.officeCode(),
                file.handler(),
                file.version(),
                file.escalationLevel(),
                file.primaryNumber(),
                file.receivedAt(),
                file.dueOn(),
                suggestion(file),
                clockLines(file),
                messages(file),
                proposals(file),
                ledger.of(file.number()),
                redacted ? List.of() : evidence.of(file.id()),
                casework.allowed(who, file),
                law(file));
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

    /** Triage reads the story exactly and so do inspectors; the office that handles a sealed case gets the extract. */
    private static boolean readsOriginals(StaffMember who, CaseFile file) {
        return who.has(StaffRole.TRIAGE, file.officeCode()) || who.has(StaffRole.INSPECTOR);
    }

    /**
     * One attachment, if this person may have its original.
     *
     * @throws CaseNotFound when the person may not
     */
    public AttachmentLine attachment(StaffMember who, String number, String attachmentId) {
        CaseFile file = casework.visible(who, number);
        if (file.matter().sealed() && !readsOriginals(who, file)) {
            throw new CaseNotFound();
        }
        if (!Codes.possible(attachmentId)) {
            throw new CaseNotFound();
        }
        return evidence.find(file.id(), attachmentId).orElseThrow(CaseNotFound::new);
    }

    private Suggestion suggestion(CaseFile file) {
        Matter m = file.matter();
        String rank = m.rank() == null ? null : m.rank().name();
        RoutingFacts facts =
                new RoutingFacts(m.kind().name(), m.category(), rank, m.desk(), m.subjectOffice(), m.urgent());
        return routing.suggest(facts, now.today());
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

    private List<CaseView.Entry> messages(CaseFile file) {
        return em.createQuery("select m from Message m where m.caseId = :id order by m.at, m.id", Message.class)
                .setParameter("id", file.id())
                .getResultStream()
                .map(m -> new CaseView.Entry(
                        m.id(), m.kind(), m.author(), m.office(), m.at(), m.releasedAt() != null, words.read(file, m)))
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

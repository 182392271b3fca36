package vn.langnghe.casework.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.langnghe.casework.CaseClocks;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Message;
import vn.langnghe.casework.Words;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.answer.Allegations;
import vn.langnghe.casework.clock.Clock;
import vn.langnghe.casework.law.Withdrawals;
import vn.langnghe.casework.reveal.Openings;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerLine;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.seal.CitizenKey;

/** Puts together what a citizen reads of a case. */
@ApplicationScoped
class TrackPage {
    private static final int STEPS = 6;
    private static final String ALARM = "HARD_45";

    @Inject
    private CaseClocks clocks;

    @Inject
    private Words words;

    @Inject
    private Allegations allegations;

    @Inject
    private Offices offices;

    @Inject
    private Ledger ledger;

    @Inject
    private Openings openings;

    @Inject
    private Now now;

    @Inject
    private Withdrawals withdrawals;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    TrackView of(CaseFile file, CitizenKey key) {
        em.flush();
        Instant at = now.instant();
        Told told = Told.of(file);
        List<TrackView.Line> talk = talk(file, key, at);
        Optional<Clock> clock = citizensClock(file, told);
        Optional<DueDate> due = clock.map(clocks::dueDate);
        Openings.Count views = openings.of(file.id());
        return new TrackView(
                file.number(),
                told.status(),
                told.previous(),
                told.outcome(),
                file.matter().kind(),
                file.matter().sealed(),
                told.step(),
                steps(file, told),
                officeName(file),
                file.receivedAt(),
                due.map(DueDate::day).orElse(null),
                clock.map(Clock::term).orElse(null),
                due.map(DueDate::provisional).orElse(false),
                due.map(DueDate::trace).orElse(List.of()),
                talk,
                openQuestions(told, talk),
                told.answered() ? allegations.of(Words.kept(file), key) : List.of(),
                views.times(),
                views.last(),
                actions(file, told));
    }

    private List<CaseAction> actions(CaseFile file, Told told) {
        boolean withdrawn =
                !told.closed() && withdrawals.asked(file.id(), file.matter().kind());
        return Arrays.stream(CaseAction.values())
                .filter(a -> a.byCitizen() && a.from().contains(told.status()))
                .filter(a -> a != CaseAction.DISPUTE || !file.past().wasDisputed())
                .filter(a -> a != CaseAction.WITHDRAW || !withdrawn)
                .toList();
    }

    private String officeName(CaseFile file) {
        boolean withDesk = file.hands().office().equals(file.hands().triage());
        return withDesk
                ? null
                : offices.find(file.hands().office())
                        .map(Office::name)
                        .orElse(file.hands().office());
    }

    /** The clock that answers the citizen's question "by when?". */
    private Optional<Clock> citizensClock(CaseFile file, Told told) {
        List<Clock> running = clocks.of(file.id()).stream()
                .filter(c -> c.state() == Clock.State.RUNNING)
                .toList();
        return ofStatus(told.status())
                .flatMap(term ->
                        running.stream().filter(c -> c.term().equals(term)).findFirst())
                .or(() -> ofTheLaw(running));
    }

    /** What began with the latest event, before that what is due first; the alarm is the office's own affair. */
    private static Optional<Clock> ofTheLaw(List<Clock> running) {
        return running.stream()
                .filter(c -> c.event() != null
                        && !c.event().behindTheAnswer()
                        && !c.term().equals(ALARM))
                .min(Comparator.comparing(Clock::event).reversed().thenComparing(Clock::dueOn));
    }

    private static Optional<String> ofStatus(CaseStatus status) {
        return switch (status) {
            case NEEDS_INFO -> Optional.of("CITIZEN_INFO");
            case ANSWERED -> Optional.of("CITIZEN_RESPONSE");
            case TRANSFERRED -> Optional.of("CONFIRM");
            case SUSPENDED -> Optional.of("SUSPEND_REVIEW");
            case REVIEW, APPROVAL -> Optional.of("REVIEW");
            default -> Optional.empty();
        };
    }

    private List<TrackView.Line> talk(CaseFile file, CitizenKey key, Instant at) {
        return em.createQuery(
                        "select m from Message m where m.caseId = :id and m.releasedAt is not null"
                                + " order by m.releasedAt, m.id",
                        Message.class)
                .setParameter("id", file.id())
                .getResultStream()
                .filter(m -> m.released(at))
                .map(m -> new TrackView.Line(m.kind(), m.office(), m.releasedAt(), words.read(file, m, key)))
                .toList();
    }

    private static List<TrackView.Line> openQuestions(Told told, List<TrackView.Line> talk) {
        if (told.status() != CaseStatus.NEEDS_INFO) {
            return List.of();
        }
        List<TrackView.Line> asked = new ArrayList<>();
        for (TrackView.Line line : talk) {
            if (line.kind() == MessageKind.QUESTION) {
                asked.add(line);
            } else if (line.kind() == MessageKind.REPLY) {
                asked.clear();
            }
        }
        return asked;
    }

    private List<TrackView.StepLine> steps(CaseFile file, Told told) {
        Map<Integer, Instant> reached = reached(file);
        List<TrackView.StepLine> steps = new ArrayList<>();
        int here = told.step();
        for (int step = 1; step <= STEPS; step++) {
            boolean done = step < here || told.closed();
            boolean current = step == here && !told.closed();
            steps.add(new TrackView.StepLine(step, done, current, step <= here ? reached.get(step) : null));
        }
        return steps;
    }

    /** When each step was last reached, read from the history. What was taken back again never was. */
    private Map<Integer, Instant> reached(CaseFile file) {
        Map<Integer, Instant> reached = new TreeMap<>();
        reached.put(1, file.receivedAt());
        for (LedgerLine line : ledger.of(file.number())) {
            if (line.action().equals(CaseAction.UNDO_APPROVE.name())) {
                continue;
            }
            for (CaseStatus status : CaseStatus.values()) {
                if (status.step() > 0 && line.details().contains("to=" + status)) {
                    reached.put(status.step(), line.at());
                }
            }
        }
        return reached;
    }
}

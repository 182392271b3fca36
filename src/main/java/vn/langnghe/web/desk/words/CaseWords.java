package vn.langnghe.web.desk.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.clock.ClockEvent;
import vn.langnghe.casework.law.CaseTask;
import vn.langnghe.casework.law.Checked;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.casework.queue.CaseView.ClockLine;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.desk.CaseRequest;
import vn.langnghe.web.staff.Due;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Puts the parts of a case into words: clocks, messages, proposals. */
@ApplicationScoped
public class CaseWords {
    @Inject
    private Names names;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    /** Running clocks first, then what stands still, then what is over; within them by due day. */
    public List<ClockWords> clocks(CaseView file) {
        return file.clocks().stream()
                .sorted(Comparator.comparing((ClockLine c) -> rank(c.state()))
                        .thenComparing(ClockLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::clock)
                .toList();
    }

    private static int rank(String state) {
        return switch (state) {
            case "RUNNING" -> 0;
            case "PAUSED" -> 1;
            default -> 2;
        };
    }

    private ClockWords clock(ClockLine clock) {
        return new ClockWords(clock.label(), due(clock), until(clock), clock.basis(), events(clock), clock.trace());
    }

    /** Who stopped, extended or moved it, by which document, and what was due before and after. */
    private List<String> events(ClockLine clock) {
        return clock.events().stream().map(this::event).toList();
    }

    private String event(ClockEvent event) {
        StringBuilder words = new StringBuilder(Vietnamese.day(event.day()))
                .append(": ")
                .append(say.of("clock.event." + event.what()));
        if (event.document() != null) {
            words.append(" (").append(event.document()).append(')');
        }
        if (event.dueBefore() != null
                && event.dueAfter() != null
                && !event.dueBefore().equals(event.dueAfter())) {
            words.append(", ")
                    .append(say.with(
                            "clock.event.moved", Vietnamese.day(event.dueBefore()), Vietnamese.day(event.dueAfter())));
        }
        return words.append(" · ").append(names.actor(event.actor())).toString();
    }

    /** While a clock stands still nobody knows its day. */
    private String until(ClockLine clock) {
        if (clock.dueOn() == null) {
            return say.of("clock.until.unknown");
        }
        String key = clock.provisional() ? "clock.until.provisional" : "clock.until";
        return say.with(key, Moments.day(clock.dueOn(), say.language()));
    }

    private Due due(ClockLine clock) {
        return switch (clock.state()) {
            case "RUNNING" -> Due.of(clock.dueOn(), now.today(), say.language());
            case "PAUSED" -> Due.paused(say.language());
            default -> Due.ended(say.language());
        };
    }

    public List<TalkLine> talk(CaseView file) {
        return file.messages().stream()
                .map(m -> new TalkLine(
                        say.label("message", m.kind()),
                        names.actor(m.author()),
                        Moments.full(m.at(), say.language()),
                        m.text(),
                        shade(m.kind())))
                .toList();
    }

    private static String shade(MessageKind kind) {
        if (kind.fromCitizen()) {
            return "from-citizen";
        }
        return kind.forCitizen() ? "to-citizen" : "internal";
    }

    /** Name and rank of the person it is about, as far as known. */
    public String person(CaseView file) {
        String name = Objects.requireNonNullElse(file.subjectName(), "");
        String rank = say.label("rank", file.rank());
        return name.isEmpty() || rank.isEmpty() ? name + rank : name + " · " + rank;
    }

    public List<TaskLine> tasks(CaseView file) {
        return file.law().tasks().stream()
                .map(task -> new TaskLine(
                        say.label("flag", task.flag()),
                        task.label(),
                        task.basis(),
                        state(task),
                        task.open() ? Due.of(task.dueOn(), now.today(), say.language()) : null))
                .toList();
    }

    private String state(CaseTask task) {
        String document = Objects.requireNonNullElse(task.document(), "");
        return task.open()
                ? say.with("task.until", Moments.day(task.dueOn(), say.language()))
                : say.with("task.done", Moments.day(task.doneOn(), say.language()), document);
    }

    public List<String> papers(CaseView file) {
        List<String> lines = new ArrayList<>();
        file.law()
                .numbers()
                .forEach(one ->
                        lines.add(say.with("paper.number." + one.what(), one.words(), names.office(one.office()))));
        day("paper.signed", file.law().signedOn(), lines);
        day("paper.accepted", file.law().acceptedOn(), lines);
        file.law().group().ifPresent(one -> lines.add(say.with("paper.group", one.signers(), one.representatives())));
        file.law().withdrawal().ifPresent(one -> lines.add(say.with("paper.withdrawn." + one.scope(), one.people())));
        return lines;
    }

    private void day(String key, LocalDate day, List<String> lines) {
        if (day != null) {
            lines.add(say.with(key, Moments.day(day, say.language())));
        }
    }

    public List<CheckLine> checklist(CaseView file) {
        return file.law().checklist().stream()
                .map(one -> new CheckLine(one.question(), one.basis(), answer(one.fulfilled())))
                .toList();
    }

    private String answer(Boolean fulfilled) {
        return say.of(fulfilled == null ? "check.open" : "choice." + fulfilled);
    }

    /** Fit, unfit, or not looked at in whole. */
    public String fitness(CaseView file) {
        List<Checked> all = file.law().checklist();
        if (all.stream().anyMatch(one -> Boolean.FALSE.equals(one.fulfilled()))) {
            return say.of("check.unfit");
        }
        return say.of(all.stream().allMatch(one -> Boolean.TRUE.equals(one.fulfilled())) ? "check.fit" : "check.begun");
    }

    public List<ProposalCard> proposals(CaseView file, StaffMember who) {
        boolean may = file.allowedActions().stream().anyMatch(a -> a.action() == CaseAction.CONFIRM);
        return file.proposals().stream()
                .map(p -> new ProposalCard(
                        p.id(),
                        say.label("action", p.action()),
                        names.actor(p.author()),
                        Moments.full(p.at(), say.language()),
                        p.fields().stream()
                                .map(f -> filled(grounded(f, p.action(), file)))
                                .toList(),
                        may && !p.author().equals(who.actor())))
                .toList();
    }

    public List<ProposalCard.Filled> typed(CaseRequest asked) {
        return asked.typed().entrySet().stream()
                .filter(e -> e.getKey() != Field.PROPOSAL)
                .map(e -> filled(new CaseView.Filled(e.getKey().code(), e.getValue())))
                .toList();
    }

    /** The code of a ground in words. */
    private static CaseView.Filled grounded(CaseView.Filled field, CaseAction action, CaseView file) {
        return file.law().groundsOf(action).stream()
                .filter(ground ->
                        field.field().equals("ground") && ground.code().equals(field.value()))
                .findFirst()
                .map(ground -> new CaseView.Filled(field.field(), ground.words()))
                .orElse(field);
    }

    private ProposalCard.Filled filled(CaseView.Filled field) {
        String value = "office".equals(field.field()) ? names.fullOffice(field.value()) : field.value();
        return new ProposalCard.Filled(say.label("field." + field.field()), value);
    }
}

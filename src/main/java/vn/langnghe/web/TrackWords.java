package vn.langnghe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.answer.Allegation;
import vn.langnghe.casework.track.TrackView;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.web.shell.Speech;

/** Puts what tracking knows of a case into the words of the citizen's page. */
@ApplicationScoped
public class TrackWords {
    @Inject
    Speech speech;

    @Inject
    Offices offices;

    @Inject
    Now now;

    TrackReading read(TrackView v) {
        List<TrackReading.Said> talk = v.messages().stream()
                .filter(m -> m.kind() != MessageKind.ANSWER)
                .map(m -> said(v, m))
                .toList();
        return new TrackReading(
                v.number(),
                v.step(),
                headline(v),
                lead(v),
                !v.questions().isEmpty(),
                v.questions().stream().map(m -> said(v, m)).toList(),
                answers(v),
                v.findings().stream().map(this::found).toList(),
                v.actions().contains(CaseAction.AGREE),
                v.actions().contains(CaseAction.DISPUTE),
                v.actions().contains(CaseAction.WITHDRAW) && v.status().open(),
                v.dueBy(),
                dueWords(v),
                v.provisional(),
                v.dueBy() != null && v.dueBy().isBefore(now.today()),
                v.dueTrace(),
                v.steps().stream().map(step -> step(v, step)).toList(),
                newestFirst(talk),
                identity(v));
    }

    private String headline(TrackView v) {
        String status = speech.of("casework", "status.citizen." + v.status());
        boolean ended = v.status() == CaseStatus.CLOSED && v.outcome() != null;
        return ended ? status + ": " + outcome(v) : status;
    }

    private String lead(TrackView v) {
        return speech.say("track.lead." + v.status(), v.office() == null ? speech.get("track.office") : v.office());
    }

    private String outcome(TrackView v) {
        return v.outcome() == null ? "" : speech.of("casework", "outcome." + v.outcome());
    }

    private String dueWords(TrackView v) {
        return v.dueTerm() == null ? "" : speech.get("track.due." + v.dueTerm());
    }

    private String identity(TrackView v) {
        return v.identityViews() == 0
                ? speech.get("track.identity.never")
                : speech.say("track.identity.views", v.identityViews(), speech.moment(v.lastIdentityView()));
    }

    private List<TrackReading.Answer> answers(TrackView v) {
        List<TrackReading.Answer> answers = new ArrayList<>();
        for (TrackView.Line line : v.messages()) {
            if (line.kind() == MessageKind.ANSWER) {
                answers.add(new TrackReading.Answer("", line.text(), office(v, line.office()), line.at()));
            }
        }
        Collections.reverse(answers);
        boolean stands = v.status() == CaseStatus.ANSWERED || v.status() == CaseStatus.CLOSED;
        if (!answers.isEmpty() && stands) {
            TrackReading.Answer last = answers.get(0);
            answers.set(0, new TrackReading.Answer(outcome(v), last.text(), last.who(), last.at()));
        }
        return answers;
    }

    private TrackReading.Found found(Allegation item) {
        String finding = speech.of("casework", "finding." + item.finding());
        return new TrackReading.Found(item.content(), finding, item.text(), item.basis());
    }

    private TrackReading.Said said(TrackView v, TrackView.Line line) {
        boolean mine = line.kind().fromCitizen();
        String who = mine ? speech.get("track.you") : office(v, line.office());
        String kind = speech.of("casework", "message." + line.kind());
        return new TrackReading.Said(mine, who, kind, line.at(), line.text());
    }

    /** A sealed case does not say who works on it. */
    private String office(TrackView v, String code) {
        return v.sealed() || code == null
                ? speech.get("track.service")
                : offices.find(code).map(Office::name).orElse(code);
    }

    private TrackReading.Step step(TrackView v, TrackView.StepLine line) {
        boolean waits = line.now() && v.status() == CaseStatus.NEEDS_INFO;
        String style = line.done() ? "ok" : line.now() ? waits ? "now wait" : "now" : "to";
        String spoken = line.done() ? "track.step.done" : line.now() ? "track.step.now" : "track.step.to";
        String when = line.at() == null ? "" : speech.moment(line.at());
        String text = line.now() ? join(when, speech.of("casework", "status.citizen." + v.status())) : when;
        String label = speech.of("casework", "step." + line.step());
        return new TrackReading.Step(style, line.done(), line.now(), spoken, label, text);
    }

    private static String join(String when, String what) {
        return when.isEmpty() ? what : when + ". " + what;
    }

    private static <T> List<T> newestFirst(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}

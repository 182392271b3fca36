package vn.langnghe.api.output;

import jakarta.json.JsonObject;
import vn.langnghe.casework.track.TrackView;
import vn.langnghe.platform.Texts;

/** What the citizen reads with number and code. */
public final class TrackJson {
    private TrackJson() {}

    public static JsonObject of(TrackView view, Labels labels) {
        return new Out()
                .put("caseNumber", view.number())
                .put("kind", view.kind())
                .put("status", view.status())
                .put("statusLabel", labels.of("status.citizen", view.status()))
                .put("outcome", view.outcome())
                .put("outcomeLabel", labels.of("outcome", view.outcome()))
                .put("sealed", view.sealed())
                .put("office", view.office())
                .moment("receivedAt", view.receivedAt())
                .put("step", view.step())
                .list("steps", view.steps(), step -> step(step, labels))
                .endOf("dueBy", view.dueBy())
                .put("dueTerm", view.dueTerm())
                .put("provisional", view.provisional())
                .trace("dueTrace", view.dueTrace(), false)
                .list("messages", view.messages(), line -> line(line, labels))
                .list("questions", view.questions(), line -> line(line, labels))
                .list("allegations", view.findings(), item -> AllegationJson.of(item, labels))
                .words("actions", view.actions().stream().map(Enum::name).toList())
                .put("identityViews", view.identityViews())
                .moment("lastIdentityView", view.lastIdentityView())
                .build();
    }

    private static Out step(TrackView.StepLine step, Labels labels) {
        return new Out()
                .put("step", step.step())
                .put("label", Texts.of("casework", labels.locale()).get("step." + step.step()))
                .put("done", step.done())
                .put("now", step.now())
                .moment("at", step.at());
    }

    private static Out line(TrackView.Line line, Labels labels) {
        return new Out()
                .put("kind", line.kind())
                .put("label", labels.of("message", line.kind()))
                .put("office", line.office())
                .moment("at", line.at())
                .put("text", line.text());
    }
}

package vn.langnghe.api.output;

import jakarta.json.JsonObject;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.casework.suggest.CaseSuggestion;

/** One case as its reader may see it. */
public final class CaseJson {
    private final CaseView view;
    private final Labels labels;

    private CaseJson(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    public static JsonObject of(CaseView view, Labels labels) {
        CaseJson json = new CaseJson(view, labels);
        return json.lists(json.state(json.matter(new Out()))).build();
    }

    private Out matter(Out out) {
        return out.put("caseNumber", view.number())
                .put("title", view.sealed() ? labels.sealedTitle(view.kind(), view.category()) : view.title())
                .put("text", view.text())
                .put("redacted", view.redacted())
                .put("place", view.place())
                .put("happenedAt", view.happenedAt())
                .put("subject", subject())
                .put("kind", view.kind())
                .put("category", view.category())
                .put("channel", view.channel())
                .put("confidentiality", view.confidentiality())
                .put("sealed", view.sealed())
                .put("urgent", view.urgent());
    }

    private Out subject() {
        return new Out()
                .put("officeCode", view.subjectOffice())
                .put("name", view.subjectName())
                .put("rank", view.rank());
    }

    private Out state(Out out) {
        return out.put("status", view.status())
                .put("statusLabel", labels.of("status", view.status()))
                .put("previousStatus", view.previousStatus())
                .put("outcome", view.outcome())
                .put("office", view.office())
                .put("handler", view.handler())
                .put("version", view.version())
                .put("escalationLevel", view.escalationLevel())
                .put("primary", view.primaryNumber())
                .moment("receivedAt", view.receivedAt())
                .endOf("dueAt", view.dueOn())
                .moment("answerLeavesAt", view.answerLeavesAt())
                .put("suggestion", suggestion(view.suggestion()));
    }

    private Out suggestion(CaseSuggestion suggestion) {
        return new Out()
                .put("office", suggestion.office())
                .put("kind", suggestion.kind())
                .put("category", suggestion.category())
                .put("rank", suggestion.rank())
                .put("subjectOffice", suggestion.subjectOffice())
                .put("sealed", suggestion.sealed())
                .put("urgent", suggestion.urgent())
                .put("rule", suggestion.ruleCode())
                .words("trace", suggestion.trace());
    }

    private Out lists(Out out) {
        CaseParts parts = new CaseParts(view.number(), labels);
        return out.list("clocks", view.clocks(), parts::clock)
                .list("timeline", view.timeline(), parts::event)
                .list("attachments", view.attachments(), parts::attachment)
                .put("heldFiles", view.files().held())
                .list("messages", view.messages(), parts::message)
                .list("proposals", view.proposals(), parts::proposal)
                .list("allowedActions", view.allowedActions(), parts::action)
                .list("allegations", view.answer().items(), item -> AllegationJson.of(item, labels))
                .list("postings", view.answer().postings(), CaseParts::posting)
                .day("publishBy", view.answer().publishBy())
                .list("checklist", view.law().checklist(), CaseParts::checked)
                .list("grounds", view.law().grounds(), CaseParts::ground)
                .list("incomingNumbers", view.law().numbers(), CaseParts::incoming)
                .list("tasks", view.law().tasks(), CaseParts::task)
                .list("notices", view.notices(), parts::notice)
                .day("signedOn", view.law().signedOn())
                .day("acceptedOn", view.law().acceptedOn());
    }
}

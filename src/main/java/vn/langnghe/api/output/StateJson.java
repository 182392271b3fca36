package vn.langnghe.api.output;

import jakarta.json.JsonObject;
import java.util.List;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.action.AllowedAction;

/** Where a case stands after an action: nothing of its content, since whoever gave it away may not read it any more. */
public final class StateJson {
    private StateJson() {}

    public static JsonObject of(CaseFile file, List<AllowedAction> allowed, Labels labels) {
        CaseParts parts = new CaseParts(file.number(), labels);
        return new Out()
                .put("caseNumber", file.number())
                .put("status", file.status())
                .put("statusLabel", labels.of("status", file.status()))
                .put("previousStatus", file.previousStatus())
                .put("outcome", file.outcome())
                .put("office", file.hands().office())
                .put("handler", file.hands().handler())
                .put("version", file.version())
                .put("escalationLevel", file.past().level())
                .put("openProposals", file.openProposals())
                .endOf("dueAt", file.dueOn())
                .list("allowedActions", allowed, parts::action)
                .build();
    }
}

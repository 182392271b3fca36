package vn.langnghe.api.output;

import jakarta.json.JsonObject;
import vn.langnghe.casework.queue.QueuePage;
import vn.langnghe.casework.queue.QueueRow;

/** One page of the queue. */
public final class QueueJson {
    private QueueJson() {}

    public static JsonObject of(QueuePage page, Labels labels) {
        return new Out()
                .list("items", page.items(), row -> row(row, labels))
                .put("next", page.next())
                .build();
    }

    /** Where only the outline may be seen, the rest is not there at all. */
    private static Out row(QueueRow row, Labels labels) {
        Out outline = new Out()
                .put("caseNumber", row.number())
                .put("status", row.status())
                .put("office", row.office())
                .moment("receivedAt", row.receivedAt())
                .endOf("dueAt", row.dueOn())
                .put("outline", row.outline());
        return row.outline() ? outline : content(outline, row, labels);
    }

    private static Out content(Out outline, QueueRow row, Labels labels) {
        return outline.put("title", row.sealed() ? labels.sealedTitle(row.kind(), row.category()) : row.title())
                .put("kind", row.kind())
                .put("category", row.category())
                .put("channel", row.channel())
                .put("subjectOffice", row.subjectOffice())
                .put("place", row.place())
                .put("confidentiality", row.confidentiality())
                .put("sealed", row.sealed())
                .put("urgent", row.urgent())
                .put("escalationLevel", row.escalationLevel())
                .put("openProposals", row.openProposals())
                .put("attachments", row.attachments())
                .put("handler", row.handler())
                .put("taskFlag", row.taskFlag())
                .day("taskDueOn", row.taskDue());
    }
}

package vn.langnghe.api.output;

import java.util.stream.Stream;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.answer.Publication;
import vn.langnghe.casework.clock.ClockEvent;
import vn.langnghe.casework.file.FileView;
import vn.langnghe.casework.law.CaseTask;
import vn.langnghe.casework.law.Checked;
import vn.langnghe.casework.law.IncomingNumber;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.notice.Issued;
import vn.langnghe.casework.notice.Notice;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.evidence.danger.Danger;
import vn.langnghe.ledger.LedgerLine;
import vn.langnghe.platform.Texts;

/** The lists of one case, item by item. */
final class CaseParts {
    private final String number;
    private final Labels labels;

    CaseParts(String number, Labels labels) {
        this.number = number;
        this.labels = labels;
    }

    Out clock(CaseView.ClockLine clock) {
        return new Out()
                .put("term", clock.term())
                .put("label", clock.label())
                .put("basis", clock.basis())
                .put("state", clock.state())
                .day("startedOn", clock.startedOn())
                .endOf("dueAt", clock.dueOn())
                .put("provisional", clock.provisional())
                .put("remote", clock.remote())
                .put("complex", clock.complex())
                .put("extension", clock.extension())
                .list("events", clock.events(), CaseParts::happened)
                .trace("trace", clock.trace(), true);
    }

    private static Out happened(ClockEvent event) {
        Out out = new Out().put("what", event.what());
        if (event.units() != null) {
            out.put("units", event.units().intValue());
        }
        return out.day("day", event.day())
                .moment("at", event.at())
                .put("cause", event.cause())
                .put("actor", event.actor())
                .put("documentNumber", event.document())
                .day("dueBefore", event.dueBefore())
                .day("dueAfter", event.dueAfter());
    }

    Out event(LedgerLine line) {
        return new Out()
                .moment("at", line.at())
                .put("action", line.action())
                .put("label", Texts.of("casework", labels.locale()).get("action." + line.action()))
                .put("actor", line.actor())
                .put("details", details(line.details()));
    }

    /** {@code from=NEW;to=ROUTED} as an object. */
    private static Out details(String codes) {
        Out details = new Out();
        for (String pair : codes.split(";")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                details.put(pair.substring(0, sign), pair.substring(sign + 1));
            }
        }
        return details;
    }

    Out attachment(FileView one) {
        AttachmentLine file = one.file();
        String href = "/api/v1/cases/" + number + "/attachments/" + file.id();
        return new Out()
                .put("id", file.id())
                .put("name", file.name())
                .put("contentType", file.contentType())
                .put("size", file.size())
                .moment("at", file.at())
                .words(
                        "dangers",
                        file.dangers().stream().sorted().map(Danger::name).toList())
                .put("scan", one.scan().state())
                .put("original", one.original())
                .put("copy", copy(one.copy(), href + "/copy"))
                .put("href", href);
    }

    private static Out copy(SafeCopy copy, String href) {
        Out state = new Out().put("state", copy.state()).put("why", copy.why());
        return copy.ready()
                ? state.put("contentType", copy.contentType())
                        .put("size", copy.size())
                        .put("href", href)
                : state;
    }

    Out message(CaseView.Entry entry) {
        return new Out()
                .put("id", entry.id())
                .put("kind", entry.kind())
                .put("label", labels.of("message", entry.kind()))
                .put("author", entry.author())
                .put("office", entry.office())
                .moment("at", entry.at())
                .put("released", entry.released())
                .put("text", entry.text());
    }

    Out proposal(CaseView.Waiting waiting) {
        Out fields = new Out();
        waiting.fields().forEach(filled -> fields.put(filled.field(), filled.value()));
        return new Out()
                .put("id", waiting.id())
                .put("action", waiting.action())
                .put("label", labels.of("action", waiting.action()))
                .put("author", waiting.author())
                .moment("at", waiting.at())
                .put("fields", fields);
    }

    /** A question of the checklist; {@code fulfilled} is left out while nobody has looked. */
    static Out checked(Checked one) {
        Out out = new Out()
                .put("code", one.code())
                .put("question", one.question())
                .put("basis", one.basis());
        return one.fulfilled() == null
                ? out
                : out.put("fulfilled", one.fulfilled().booleanValue());
    }

    /** A ground of the list, with the draft of the text to the citizen. */
    static Out ground(LegalGround ground) {
        return new Out()
                .put("action", ground.act())
                .put("code", ground.code())
                .put("label", ground.label())
                .put("basis", ground.basis())
                .put("toCitizen", ground.toCitizen());
    }

    /** A number in the register of an office. */
    static Out incoming(IncomingNumber one) {
        return new Out()
                .put("office", one.office())
                .put("year", one.ofYear())
                .put("number", one.number())
                .put("what", one.what())
                .moment("at", one.at());
    }

    /** What was made public. */
    static Out posting(Publication one) {
        return new Out()
                .put("id", one.id())
                .put("title", one.title())
                .put("text", one.text())
                .words("places", one.places())
                .day("from", one.from())
                .day("until", one.to())
                .moment("takenDownAt", one.takenDownAt());
    }

    /** What a flag obliges to. */
    static Out task(CaseTask one) {
        return new Out()
                .put("id", one.id())
                .put("flag", one.flag())
                .put("label", one.label())
                .put("basis", one.basis())
                .day("dueOn", one.dueOn())
                .day("doneOn", one.doneOn())
                .put("documentNumber", one.document());
    }

    /** What the law demands to tell by paper. */
    Out notice(Notice one) {
        Out out = new Out()
                .put("id", one.id())
                .put("event", one.event())
                .put("recipient", one.recipient())
                .put("recipientLabel", labels.of("notice.to", one.recipient()))
                .put("title", one.title())
                .put("basis", one.basis())
                .put("office", one.office())
                .day("happenedOn", one.happenedOn())
                .day("dueOn", one.dueOn())
                .put("open", one.open());
        Issued issued = one.issued();
        return issued == null
                ? out
                : out.put("documentNumber", issued.number())
                        .day("documentDate", issued.day())
                        .moment("issuedAt", issued.at())
                        .put("issuedBy", issued.by());
    }

    Out action(AllowedAction allowed) {
        Stream<Field> all = Stream.concat(allowed.required().stream(), allowed.optional().stream());
        return new Out()
                .put("action", allowed.action())
                .put("label", labels.of("action", allowed.action()))
                .words("fields", all.map(Field::code).toList())
                .words("required", allowed.required().stream().map(Field::code).toList())
                .put("proposal", allowed.proposal());
    }
}

package vn.langnghe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Terms;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.web.shell.Speech;

/** Makes the receipt page out of number and code: the dates that follow and why, the slip, the text to save. */
@ApplicationScoped
public class ReceiptWriter {
    @Inject
    Terms terms;

    @Inject
    Calendars calendars;

    @Inject
    Settings settings;

    @Inject
    Speech speech;

    Slip slip(String number, ReceiptCode code) {
        return Slip.of(number, code, settings.publicUrl());
    }

    /** @param signature of the receipt, or empty when it is not at hand */
    ReceiptView of(String number, ReceiptCode code, String kind, Instant receivedAt, String signature) {
        LocalDate day = receivedAt.atZone(Now.ZONE).toLocalDate();
        DueDate reply = due("REC_REPLY", day);
        List<ReceiptView.Next> next = List.of(
                new ReceiptView.Next(due("TRIAGE", day).day(), "receipt.next.triage"),
                new ReceiptView.Next(reply.day(), "receipt.next.reply"),
                new ReceiptView.Next(due("PAKN_ANSWER", day).day(), "receipt.next.answer"));
        Slip slip = slip(number, code);
        return new ReceiptView(
                slip, kind, receivedAt, next, reply.trace(), text(slip, receivedAt, next, signature), signature);
    }

    private DueDate due(String term, LocalDate start) {
        return DueDates.compute(terms.on(term, false, false, start), start, List.of(), 0, calendars.current());
    }

    private String text(Slip slip, Instant receivedAt, List<ReceiptView.Next> next, String signature) {
        StringBuilder text = new StringBuilder("LẮNG NGHE\r\n\r\n");
        line(text, "number", slip.number());
        line(text, "code", String.join(" ", slip.groups()));
        line(text, "receipt.txt.received", speech.moment(receivedAt));
        line(text, "receipt.txt.look", slip.address());
        text.append("\r\n").append(speech.say("code.hint")).append("\r\n\r\n");
        for (ReceiptView.Next step : next) {
            String by = speech.say("receipt.by") + " " + speech.date(step.day());
            text.append(by).append(": ").append(speech.say(step.text())).append("\r\n");
        }
        if (!signature.isEmpty()) {
            text.append("\r\n");
            line(text, "receipt.txt.signature", signature);
        }
        return text.toString();
    }

    private void line(StringBuilder text, String label, String value) {
        text.append(speech.say(label)).append(": ").append(value).append("\r\n");
    }
}

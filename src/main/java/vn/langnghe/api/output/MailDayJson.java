package vn.langnghe.api.output;

import jakarta.json.JsonObject;
import vn.langnghe.intake.mails.MailDay;

/** The sums of one day's mails. */
public final class MailDayJson {
    private MailDayJson() {}

    public static JsonObject of(MailDay day) {
        return new Out()
                .day("date", day.day())
                .put("received", day.received())
                .put("cases", day.cases())
                .put("appended", day.appended())
                .put("auto", day.auto())
                .put("bounces", day.bounces())
                .put("quarantined", day.quarantined())
                .put("discarded", day.discarded())
                .put("matches", day.matches())
                .build();
    }
}

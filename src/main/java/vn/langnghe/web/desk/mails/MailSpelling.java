package vn.langnghe.web.desk.mails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.langnghe.intake.mails.MailReadings;
import vn.langnghe.web.staff.Wording;

/** Tells who reads a case that its mail was in an old code, and how sure we are of the letters. */
@Named
@ApplicationScoped
public class MailSpelling {
    @Inject
    private MailReadings readings;

    @Inject
    private Wording say;

    /** One sentence for each code; none for Unicode as it should be. */
    public List<String> remarks(String caseNumber) {
        return readings.of(caseNumber).stream()
                .map(reading -> say.with(
                        "case.charset." + reading.certainty(), reading.code().toUpperCase(Locale.ROOT)))
                .toList();
    }
}

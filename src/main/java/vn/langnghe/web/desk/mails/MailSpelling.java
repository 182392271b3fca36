package vn.langnghe.web.desk.mails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.langnghe.intake.mails.MailReadings;
import vn.langnghe.web.staff.Wording;

/** Tells who reads a case what its mail was like: without words, signed, in an old code. */
@Named
@ApplicationScoped
public class MailSpelling {
    @Inject
    private MailReadings readings;

    @Inject
    private Wording say;

    /** One sentence for each; none for words in Unicode as they should be. */
    public List<String> remarks(String caseNumber) {
        Stream<String> letters = readings.of(caseNumber).stream()
                .map(reading -> say.with(
                        "case.charset." + reading.certainty(), reading.code().toUpperCase(Locale.ROOT)));
        Stream<String> others = readings.remarks(caseNumber).stream().map(code -> say.of("case.mail." + code));
        return Stream.concat(others, letters).toList();
    }
}

package vn.langnghe.intake.mails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.langnghe.platform.Sql;

/** How the letters of mails were read, for whoever reads the case. */
@ApplicationScoped
public class MailReadings {
    private static final String CODE = "charset:";

    private static final Set<String> TOLD = Set.of("only-sound", "only-picture", "only-files", "typed-telex", "signed");

    @Inject
    private Sql sql;

    /**
     * One of them.
     *
     * @param certainty {@code certain}, {@code likely} or {@code doubtful}
     * @param code its name in lower case
     */
    public record Reading(String certainty, String code) {}

    /**
     * The old codes and guesses among the mails that are part of a case; most cases have none. Whoever asks has been shown
     * the case.
     */
    public List<Reading> of(String caseNumber) {
        return steps(caseNumber)
                .filter(step -> step.startsWith(CODE))
                .map(step -> step.substring(CODE.length()).split(":", 2))
                .filter(words -> words.length == 2)
                .map(words -> new Reading(words[0], words[1]))
                .distinct()
                .toList();
    }

    /** What else whoever reads the case should know of these mails, as codes: {@code only-picture}, {@code signed}. */
    public List<String> remarks(String caseNumber) {
        return steps(caseNumber).filter(TOLD::contains).distinct().toList();
    }

    private Stream<String> steps(String caseNumber) {
        return sql
                .list(
                        "select trace from mail_item where case_number = ? and submission_id is not null order by seq",
                        row -> row.text("trace"),
                        caseNumber)
                .stream()
                .flatMap(String::lines);
    }
}

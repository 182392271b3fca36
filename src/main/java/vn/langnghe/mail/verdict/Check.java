package vn.langnghe.mail.verdict;

import java.util.Optional;

/** One question asked of a mail. */
interface Check {
    /** Its name in the trace. */
    String name();

    /** What the mail is, if this check can tell; empty = ask the next one. */
    Optional<Verdict> look(Signs signs);
}

package vn.langnghe.casework.queue;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.langnghe.ledger.LedgerLine;

/** Lines of one case's history that name another case. */
final class Naming {
    private static final Pattern ANOTHER = Pattern.compile(";?\\bprimary=([^;]+)");

    private Naming() {}

    /** The line without the number of a case that the reader may not know of. */
    static LedgerLine hidden(LedgerLine line, Predicate<String> secret) {
        String details = line.details() == null ? "" : line.details();
        String told = ANOTHER.matcher(details).replaceAll(found -> secret.test(found.group(1)) ? "" : "$0");
        return told.equals(details)
                ? line
                : new LedgerLine(
                        line.at(), line.caseNumber(), line.action(), line.actor(), told, line.node(), line.seq());
    }
}

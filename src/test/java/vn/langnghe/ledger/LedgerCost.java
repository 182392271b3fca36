package vn.langnghe.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Prints how many entries a second are linked and verified on this machine. A program, not a test: run its main. */
final class LedgerCost {
    private static final int ENTRIES = 200_000;
    private static final UnaryOperator<String> MAC = hash -> hash.substring(0, 32);

    private LedgerCost() {}

    public static void main(String[] args) {
        Stamped event = new Stamped(
                "2026-02-05 07:30:00.123", new LedgerEvent("PY-2026-000123", "ROUTE", "staff:triage", "office=TTS"));
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            List<LedgerEntry> chain = Chain.link("all", Head.START, Collections.nCopies(ENTRIES, event), MAC);
            long linked = System.nanoTime();
            LedgerVerifier verifier = new LedgerVerifier(Optional.of(MAC));
            chain.forEach(verifier::accept);
            LedgerEntry last = chain.get(ENTRIES - 1);
            boolean holds = verifier.report(Map.of("all", new Head(last.seq(), last.hash())))
                    .holds();
            long verified = System.nanoTime();
            System.out.printf(
                    "link %,d/s  verify %,d/s  holds %s%n",
                    perSecond(linked - start), perSecond(verified - linked), holds);
        }
    }

    private static long perSecond(long nanos) {
        return ENTRIES * 1_000_000_000L / nanos;
    }
}

package vn.langnghe.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.ShippedDates;
import vn.langnghe.deadline.Term;

/** Due days with their traces, on one core: terms of the law, every fourth clock with a pause. */
final class DueDatesPerSecond {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int ROUND = 200_000;

    private DueDatesPerSecond() {}

    static double measured() {
        List<Term> terms = List.of(
                ShippedDates.term("REC_REPLY", false, false, FIRST),
                ShippedDates.term("PAKN_ANSWER", false, false, FIRST),
                ShippedDates.term("TC_RESOLVE", false, false, FIRST),
                ShippedDates.term("KN_RESOLVE_1", true, true, FIRST));
        Random random = new Random(2313);
        round(terms, random);
        round(terms, random);
        long start = System.nanoTime();
        round(terms, random);
        return ROUND / ((System.nanoTime() - start) / 1e9);
    }

    private static void round(List<Term> terms, Random random) {
        int lines = 0;
        for (int i = 0; i < ROUND; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(730));
            List<Pause> pauses = i % 4 == 0 ? List.of(new Pause(start.plusDays(3), start.plusDays(10))) : List.of();
            Term term = terms.get(i % terms.size());
            lines += DueDates.compute(term, start, pauses, 0, ShippedDates.CALENDAR)
                    .trace()
                    .size();
        }
        if (lines < ROUND) {
            throw new IllegalStateException("no traces");
        }
    }
}

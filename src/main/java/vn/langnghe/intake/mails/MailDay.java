package vn.langnghe.intake.mails;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How many mails were answered with 250 on a day, and what became of them; {@code received} is the sum of the others. */
public record MailDay(
        LocalDate day, int received, int cases, int appended, int auto, int bounces, int quarantined, int discarded) {

    /** Gathers the rows of a day. */
    static final class Sums {
        private final Map<MailFate, Integer> sums = new EnumMap<>(MailFate.class);

        Integer put(MailFate fate, int count) {
            return sums.put(fate, count);
        }

        private int sum(MailFate fate) {
            return sums.getOrDefault(fate, 0);
        }

        MailDay of(LocalDate day) {
            return new MailDay(
                    day,
                    sums.values().stream().mapToInt(Integer::intValue).sum(),
                    sum(MailFate.CASE),
                    sum(MailFate.APPENDED),
                    sum(MailFate.AUTO),
                    sum(MailFate.BOUNCE),
                    sum(MailFate.QUARANTINED),
                    sum(MailFate.DISCARDED));
        }
    }
}

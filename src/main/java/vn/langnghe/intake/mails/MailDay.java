package vn.langnghe.intake.mails;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many mails were answered with 250 on a day, and what became of them. The two sides are counted in different places:
 * {@code received} from what was promised, the others only where what was promised to be kept is really there.
 */
public record MailDay(
        LocalDate day, int received, int cases, int appended, int auto, int bounces, int quarantined, int discarded) {

    /** How many mails are accounted for. */
    public int accounted() {
        return cases + appended + auto + bounces + quarantined + discarded;
    }

    /** Whether every mail is accounted for, and nothing else. */
    public boolean matches() {
        return received == accounted();
    }

    /** Gathers the rows of a day. */
    static final class Sums {
        private final Map<MailFate, Integer> sums = new EnumMap<>(MailFate.class);

        Integer put(MailFate fate, int count) {
            return sums.put(fate, count);
        }

        private int sum(MailFate fate) {
            return sums.getOrDefault(fate, 0);
        }

        MailDay of(LocalDate day, int received) {
            return new MailDay(
                    day,
                    received,
                    sum(MailFate.CASE),
                    sum(MailFate.APPENDED),
                    sum(MailFate.AUTO),
                    sum(MailFate.BOUNCE),
                    sum(MailFate.QUARANTINED),
                    sum(MailFate.DISCARDED));
        }
    }
}

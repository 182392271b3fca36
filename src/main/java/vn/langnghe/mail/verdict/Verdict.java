package vn.langnghe.mail.verdict;

import java.util.Locale;
import vn.langnghe.intake.mails.MailFate;

/** What a mail is taken for. */
public sealed interface Verdict {
    /** What decided, for the trace: lower-case words with dashes. */
    String code();

    /** What becomes of it, unless it belongs to a case already. */
    MailFate fate();

    /** Whether it is read and becomes somebody's case. */
    default boolean opens() {
        return fate() == MailFate.CASE;
    }

    /** Whether a letter may go to its sender. */
    default boolean answered() {
        return false;
    }

    /** Whether a rule of triage may say otherwise. */
    default boolean bends() {
        return true;
    }

    /** For its row: PERSON, SILENT, … */
    default String label() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** Somebody wrote to us. */
    record Person(String code) implements Verdict {
        @Override
        public MailFate fate() {
            return MailFate.CASE;
        }

        @Override
        public boolean answered() {
            return true;
        }
    }

    /** Read and kept like a person's, but never answered. */
    record Silent(String code) implements Verdict {
        @Override
        public MailFate fate() {
            return MailFate.CASE;
        }
    }

    /** A program's answer to us. */
    record Auto(String code) implements Verdict {
        @Override
        public boolean bends() {
            return code.equals("auto-reply");
        }

        @Override
        public MailFate fate() {
            return MailFate.AUTO;
        }
    }

    /** A letter of ours that came back. */
    record Bounce(String code) implements Verdict {
        @Override
        public boolean bends() {
            return false;
        }

        @Override
        public MailFate fate() {
            return MailFate.BOUNCE;
        }
    }

    /** Most likely nobody's concern: kept aside until a person has looked. */
    record Suspect(String code) implements Verdict {
        @Override
        public MailFate fate() {
            return MailFate.QUARANTINED;
        }
    }

    /** Beyond what we read: kept unread, with a case that asks a person to look. */
    record Unreadable(String code) implements Verdict {
        @Override
        public boolean bends() {
            return false;
        }

        @Override
        public MailFate fate() {
            return MailFate.QUARANTINED;
        }
    }
}

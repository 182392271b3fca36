package vn.langnghe.intake.mailroom;

import java.util.Arrays;
import java.util.Locale;

/** What the mail room is looked at by. */
public enum MailTab {
    /** Opened a case of its own and may belong to another one. */
    UNMATCHED("i.state = 'OPEN' and i.fate = 'CASE' and " + MailLine.AT_THE_DESK),
    /** Could not be read. */
    QUARANTINED("i.state = 'OPEN' and i.fate = 'QUARANTINED' and i.verdict <> 'SUSPECT' and " + MailLine.AT_THE_DESK),
    /** A letter of ours came back. */
    BOUNCED("i.state = 'OPEN' and i.fate = 'BOUNCE'"),
    /** Advertising, most likely. */
    SUSPECT("i.state = 'OPEN' and i.verdict = 'SUSPECT'"),
    /** Programs' answers; they wait for nobody. */
    AUTO("i.fate = 'AUTO'"),
    /** What people decided. */
    DECIDED("i.decision is not null"),
    /** Every mail. */
    ALL("1 = 1");

    private final String condition;

    MailTab(String condition) {
        this.condition = condition;
    }

    /** Over {@code mail_item i} and its {@code case_file c}. */
    String condition() {
        return condition;
    }

    /** Whether what is in it waits for a person. */
    public boolean waits() {
        return ordinal() <= SUSPECT.ordinal();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@link #UNMATCHED} for whatever is none. */
    public static MailTab of(String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code().equals(code))
                .findFirst()
                .orElse(UNMATCHED);
    }
}

package vn.langnghe.casework.clock;

import java.util.Locale;

/** What the law counts from. Which terms begin with it stands in table {@code term_trigger}, by kind. */
public enum Trigger {
    /** The submission arrived. */
    RECEIVED("receivedAt"),
    /** The signed paper, or what was said in person and recorded, is registered (Luật Khiếu nại Điều 8, Luật Tố cáo Điều 22). */
    SIGNED_PAPER("signedOn"),
    /** It was decided to accept the case (thụ lý). */
    ACCEPTED("acceptedOn");

    private final String field;

    Trigger(String field) {
        this.field = field;
    }

    /** The field in which people say its day. */
    String field() {
        return field;
    }

    /** Part of a text key: {@code signed-paper}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

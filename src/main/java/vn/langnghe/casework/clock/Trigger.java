package vn.langnghe.casework.clock;

import java.util.Locale;

/** What the law counts from. Which terms begin with it stands in table {@code term_trigger}, by kind. */
public enum Trigger {
    /** The submission arrived. */
    RECEIVED("receivedAt"),
    /** The signed paper, or what was said in person and recorded, is registered (Luật Khiếu nại Điều 8, Luật Tố cáo Điều 22). */
    SIGNED_PAPER("signedOn"),
    /** It was decided to accept the case (thụ lý). */
    ACCEPTED("acceptedOn"),
    /** The answer that stands was given; another answer later is another event. */
    CONCLUDED("concludedOn"),
    /** It was made public, or it was decided to withhold it. */
    PUBLISHED("publishedOn"),
    /** A public version of it is posted. */
    POSTED("from");

    private final String field;

    Trigger(String field) {
        this.field = field;
    }

    /** The field in which people say its day. */
    String field() {
        return field;
    }

    /** Whether it lies behind the answer: no concern of whoever waits for one. */
    public boolean behindTheAnswer() {
        return compareTo(CONCLUDED) >= 0;
    }

    /** Part of a text key: {@code signed-paper}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

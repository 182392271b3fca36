package vn.langnghe.mail.wording;

import java.util.regex.Pattern;

/** Subjects as mail programs dress them up when a mail is answered or passed on. */
public final class Subjects {
    /** One mark in front: {@code Re:}, {@code TL:}, {@code Fwd[2]:}, {@code Chuyển tiếp:}; the colon may be full-width. */
    private static final Pattern MARK =
            Pattern.compile("(?iu)^\\s*(?:re|tl|trả lời|fwd?|ct|chuyển tiếp|phản hồi|aw|sv|antw)\\s{0,3}"
                    + "(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?\\s{0,3}[:\uff1a]");

    private static final Pattern FORWARD = Pattern.compile(
            "(?iu)^\\s*(?:(?:re|tl|trả lời)\\s{0,3}[:\uff1a]\\s{0,3}){0,5}(?:fwd?|ct|chuyển tiếp)\\s{0,3}[:\uff1a]");

    private static final int MOST = 50;

    private Subjects() {}

    /** Without the marks; empty when there was nothing else. */
    public static String bare(String subject) {
        String bare = subject;
        for (int i = 0; i < MOST && MARK.matcher(bare).lookingAt(); i++) {
            bare = MARK.matcher(bare).replaceFirst("");
        }
        return bare.strip();
    }

    /** Whether the mail hands on another one, so that what it repeats is what it says. */
    public static boolean passesOn(String subject) {
        return FORWARD.matcher(subject).find();
    }
}

package vn.langnghe.web.mailroom;

/**
 * One step of the decision.
 *
 * @param icon its picture
 * @param shade {@code ok} when it found nothing, {@code hit} when it decided, {@code no} else
 * @param result in one or two words, or empty
 */
public record TraceLine(String icon, String shade, String words, String result) {}

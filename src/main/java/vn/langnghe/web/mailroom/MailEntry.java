package vn.langnghe.web.mailroom;

/**
 * A mail in the list.
 *
 * @param about what it is, in a few words
 * @param tag a word that asks for attention, or empty; shaded by {@code shade}
 * @param sealed its case is sealed
 */
public record MailEntry(
        String id,
        String link,
        String icon,
        String subject,
        String about,
        String time,
        String full,
        String tag,
        String shade,
        boolean sealed,
        boolean current) {}

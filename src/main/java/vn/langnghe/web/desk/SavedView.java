package vn.langnghe.web.desk;

/**
 * A saved view in the rail.
 *
 * @param count in words: {@code 23}, or {@code 99+}
 * @param shade class that colours a count which asks for attention, or empty
 */
public record SavedView(String label, String icon, String link, String count, String shade, boolean current) {}

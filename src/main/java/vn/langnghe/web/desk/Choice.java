package vn.langnghe.web.desk;

/** One option of a select. */
public record Choice(String value, String label, boolean selected) {}

package vn.langnghe.web.desk;

/**
 * One attachment to be saved.
 *
 * @param about size and kind in words
 */
public record FileLink(String name, String about, String link) {}

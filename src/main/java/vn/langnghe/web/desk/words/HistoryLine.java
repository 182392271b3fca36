package vn.langnghe.web.desk.words;

/**
 * One line of a case's history in words.
 *
 * @param at short moment, {@code full} the long one
 */
public record HistoryLine(String at, String full, String words, String who, boolean latest) {}

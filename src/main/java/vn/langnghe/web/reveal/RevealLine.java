package vn.langnghe.web.reveal;

/**
 * One request in words.
 *
 * @param until the end of its window, or nothing
 * @param opens whether its button works now
 */
public record RevealLine(
        String id, String at, String set, String reason, String state, String answer, String until, boolean opens) {}

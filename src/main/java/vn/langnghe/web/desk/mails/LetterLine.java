package vn.langnghe.web.desk.mails;

/**
 * A letter to the sender in words.
 *
 * @param state what became of it, and why
 * @param shade class that makes one stand out that the sender has not got
 */
public record LetterLine(String kind, String at, String state, String shade) {}

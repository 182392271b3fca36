package vn.langnghe.web.desk.words;

/**
 * One message or note on a case.
 *
 * @param shade class that tells the citizen's words, internal notes and drafts apart
 */
public record TalkLine(String kind, String who, String at, String text, String shade) {}

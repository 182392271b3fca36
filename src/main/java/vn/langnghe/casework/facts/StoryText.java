package vn.langnghe.casework.facts;

/**
 * The words of a case: what happened, where, when and whom it names. Each but {@code text} may be null.
 *
 * @param text the story, at most 20,000 code points
 */
public record StoryText(String text, String place, String happenedAt, String subjectName) {}

package vn.langnghe.web.desk.words;

/** A question of the checklist with what was found, in words. */
public record CheckLine(String question, String basis, String answer) {}

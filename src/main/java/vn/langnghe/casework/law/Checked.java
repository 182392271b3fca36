package vn.langnghe.casework.law;

/**
 * A question of the checklist and what was found for one case.
 *
 * @param fulfilled null while nobody has looked
 */
public record Checked(String code, String question, String basis, Boolean fulfilled) {}

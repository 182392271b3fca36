package vn.langnghe.casework.facts;

/** What a signed complaint is (khiếu nại): which terms the law gives for it. */
public enum Complaint {
    /** Against a decision or an act, for the first time (Luật Khiếu nại 2011, Điều 28). */
    FIRST,
    /** Against how the first was decided (Luật Khiếu nại 2011, Điều 37). */
    SECOND,
    /** Of an official against a disciplinary decision (Luật Khiếu nại 2011, Điều 50). */
    DISCIPLINE
}

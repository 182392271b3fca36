package vn.langnghe.casework.answer;

/** What was found of one allegation (Luật Khiếu nại 2011, Điều 31; Luật Tố cáo 2018, Điều 35). */
public enum FindingCode {
    /** Đúng. */
    CORRECT,
    /** Đúng một phần. */
    PARTLY,
    /** Sai. */
    WRONG,
    /** Không có cơ sở kết luận: nothing proves it, nothing disproves it. */
    NO_BASIS;

    boolean finds() {
        return this == CORRECT || this == PARTLY;
    }
}

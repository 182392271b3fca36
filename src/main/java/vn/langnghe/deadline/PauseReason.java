package vn.langnghe.deadline;

/** Why a term stands still, in words for the citizen. */
public enum PauseReason {
    WAITING_FOR_CITIZEN("tạm dừng, chờ ông/bà bổ sung", "Quy chế tiếp nhận của cơ quan"),
    SUSPENSION("tạm dừng theo quyết định tạm đình chỉ", "Luật Tố cáo 2018, Điều 34; Nghị định 155/2026/NĐ-CP, Điều 12"),
    OTHER("tạm dừng, không tính", "");

    private final String words;
    private final String basis;

    PauseReason(String words, String basis) {
        this.words = words;
        this.basis = basis;
    }

    /** Why the days are not counted, for staff; empty where the reason is not known. */
    String basis() {
        return basis;
    }

    String words() {
        return words;
    }
}

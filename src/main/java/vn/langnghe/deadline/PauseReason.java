package vn.langnghe.deadline;

/** Why a term stands still, in words for the citizen. */
public enum PauseReason {
    WAITING_FOR_CITIZEN("tạm dừng, chờ ông/bà bổ sung"),
    SUSPENSION("tạm dừng theo quyết định tạm đình chỉ"),
    OTHER("tạm dừng, không tính");

    private final String words;

    PauseReason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

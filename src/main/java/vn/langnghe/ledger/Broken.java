package vn.langnghe.ledger;

/**
 * The first place where a chain does not hold.
 *
 * @param seq the entry's number as it stands in the table
 * @param other for {@link Kind#SWAPPED} the number it had when it was written, else 0
 */
record Broken(Kind kind, String node, long seq, long other) {
    enum Kind {
        /** Its content does not fit its hash, or its hash not the entry after it. */
        CHANGED,
        MISSING,
        INSERTED,
        /** Whole, but written for another place. */
        SWAPPED,
        /** Fits the chain, but was not made by whoever holds the pepper. */
        FORGED
    }

    String sentence() {
        String place = "nút " + node + ", mục " + seq + ": ";
        return place
                + switch (kind) {
                    case CHANGED -> "nội dung đã bị sửa.";
                    case MISSING -> "mục này đã bị mất.";
                    case INSERTED -> "mục này bị chèn thêm.";
                    case SWAPPED -> "mục này bị đổi chỗ (khi ghi là mục " + other + ").";
                    case FORGED -> "mục này được làm lại mà không có khóa của hệ thống.";
                };
    }
}

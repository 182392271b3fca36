package vn.langnghe.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code verify-ledger} found.
 *
 * @param counts entries read, by node
 * @param broken the first place that does not hold, nodes in alphabetical order
 * @param withKeys whether the macs were checked too
 */
record LedgerReport(Map<String, Long> counts, Optional<Broken> broken, boolean withKeys) {
    boolean holds() {
        return broken.isEmpty();
    }

    /** For the console. */
    String sentence() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        String read = all + " mục, " + counts.size() + " nút"
                + (counts.isEmpty()
                        ? ""
                        : counts.entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue())
                                .collect(Collectors.joining(", ", " (", ")")));
        String keys = withKeys
                ? " Đã kiểm cả dấu khóa."
                : " Không có khóa ở đây nên chỉ kiểm chuỗi băm, không kiểm dấu khóa.";
        return broken.map(b -> "NHẬT KÝ KHÔNG NGUYÊN VẸN: " + b.sentence() + " Đã đọc " + read + ".")
                        .orElse("Nhật ký nguyên vẹn: " + read + ".")
                + keys;
    }
}

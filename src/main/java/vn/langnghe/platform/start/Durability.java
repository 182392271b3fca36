package vn.langnghe.platform.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.langnghe.platform.ToolDatabase;

/**
 * Whether the database server keeps what it has confirmed. With {@code innodb_flush_log_at_trx_commit} 0 or 2, or an
 * unsynchronised binary log, it may lose up to a second of commits after a power cut: a citizen would hold a number that
 * nobody knows (MySQL and MariaDB manuals, InnoDB system variables).
 */
public final class Durability {
    private static final long PACKET_WANTED = 64L * 1024 * 1024;

    private final Map<String, String> variables = new TreeMap<>();

    public Durability(ToolDatabase database) {
        database.list(
                "show global variables where variable_name in ('version', 'innodb_flush_log_at_trx_commit', 'log_bin',"
                        + " 'sync_binlog', 'innodb_doublewrite', 'max_allowed_packet', 'lower_case_table_names')",
                row -> variables.put(row.text("Variable_name").toLowerCase(java.util.Locale.ROOT), row.text("Value")));
    }

    /** {@code 11.4.5-MariaDB} or {@code 8.0.43}. */
    public String version() {
        return value("version");
    }

    /** Sentences; with any of them the service does not start. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!value("innodb_flush_log_at_trx_commit").equals("1")) {
            faults.add(
                    "Máy chủ cơ sở dữ liệu phải đặt innodb_flush_log_at_trx_commit=1, nếu không có thể mất đơn khi mất điện.");
        }
        if (value("log_bin").equals("ON") && !value("sync_binlog").equals("1")) {
            faults.add(
                    "Máy chủ cơ sở dữ liệu ghi nhật ký nhị phân phải đặt sync_binlog=1, nếu không có thể mất đơn khi mất điện.");
        }
        if (value("innodb_doublewrite").matches("OFF|0")) {
            faults.add(
                    "Máy chủ cơ sở dữ liệu phải bật innodb_doublewrite, nếu không dữ liệu có thể hỏng khi mất điện.");
        }
        return faults;
    }

    /** Sentences an operator should act on; the service runs with them. */
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        if (Long.parseLong(value("max_allowed_packet")) < PACKET_WANTED) {
            advice.add("Nên đặt max_allowed_packet từ 64M trở lên.");
        }
        if (!version().contains("MariaDB")) {
            advice.add("MySQL " + version() + " chưa được kiểm thử với chương trình này.");
        }
        return advice;
    }

    private String value(String variable) {
        return variables.getOrDefault(variable, "");
    }
}

package vn.langnghe.launch;

import java.util.List;
import vn.langnghe.platform.setting.Settings;

/** The one block that is printed when the service is ready. */
final class Welcome {
    private static final String DEMO_PASSWORD = "lang-nghe-demo";

    private record Account(String name, String does, String office) {}

    private static final List<Account> DEMO_ACCOUNTS = List.of(
            new Account("operator", "ghi nhận cuộc gọi", "BTN"),
            new Account("triage", "phân loại, chuyển đơn", "BTN"),
            new Account("internal-affairs", "xử lý", "PNV"),
            new Account("reform", "xử lý", "CCHC"),
            new Account("inspector", "thanh tra", "TTS"),
            new Account("approver", "duyệt", "PNV, CCHC, TTS, BTN"),
            new Account("leadership", "tiếp nhận, thanh tra", "UBT"),
            new Account("deputy", "duyệt", "UBT"),
            new Account("custodian", "giữ nhân thân", "UBT"),
            new Account("leader", "lãnh đạo", "UBT"),
            new Account("auditor", "giám sát", "UBT"),
            new Account("admin", "quản trị", "UBT"));

    private Welcome() {}

    static void print(Settings settings, DataFolder folder) {
        StringBuilder block = new StringBuilder("\nLắng Nghe đã sẵn sàng.\n\n");
        line(block, "Trang web", settings.publicUrl() + "/");
        if (settings.smtpPort() != 0) {
            line(block, "Nhận thư", settings.bind() + ":" + settings.smtpPort() + " (" + settings.mailAddress() + ")");
        }
        line(block, "Dữ liệu", folder.root().toString());
        line(block, "Nhật ký", folder.log().toString());
        if (settings.demo()) {
            block.append("\n  Tài khoản dùng thử, mật khẩu ")
                    .append(DEMO_PASSWORD)
                    .append('\n');
            DEMO_ACCOUNTS.forEach(a -> block.append(String.format("    %-18s%-24s%s%n", a.name, a.does, a.office)));
        }
        System.out.println(block.append("\n  Dừng: Ctrl-C\n"));
    }

    private static void line(StringBuilder block, String what, String value) {
        block.append(String.format("  %-12s%s%n", what, value));
    }
}

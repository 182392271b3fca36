package vn.langnghe.office.staff.book;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.langnghe.office.staff.Invitations;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.office.staff.Username;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.start.Schema;
import vn.langnghe.seal.otp.OneTimeKey;

/**
 * {@code new-admin [NAME]}: opens an administrator's account and prints the one-time link by which its owner sets name
 * and password. The ledger tells of it when the link is used.
 */
public final class NewAdmin implements Tool {
    private static final String USUAL = "admin";
    private final PrintStream out;

    public NewAdmin() {
        this(System.out);
    }

    NewAdmin(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "new-admin";
    }

    @Override
    public String purpose() {
        return "Mở tài khoản quản trị và in liên kết dùng một lần: new-admin [tên đăng nhập]";
    }

    @Override
    public int run(List<String> args, Settings settings) {
        String username = args.isEmpty() ? USUAL : args.get(0);
        if (args.size() > 1 || !Username.possible(username)) {
            out.println(
                    "Cách dùng: " + name() + " [tên đăng nhập: chữ thường không dấu, chữ số, dấu chấm, gạch ngang]");
            return 2;
        }
        if (new Schema(settings).pending() > 0) {
            out.println(
                    "Cơ sở dữ liệu chưa được tạo hoặc nâng cấp: hãy khởi động dịch vụ, hoặc chạy lệnh migrate, trước.");
            return 1;
        }
        try (ToolDatabase database = ToolDatabase.open(settings)) {
            return open(database, username, settings);
        }
    }

    private int open(ToolDatabase database, String username, Settings settings) {
        database.update("start transaction");
        Optional<String> hash = database.one(
                "select password_hash from staff where username = ?", row -> row.text("password_hash"), username);
        if (hash.isPresent() && !hash.get().equals(Invitations.NO_PASSWORD)) {
            out.println("Tài khoản " + username + " đã có người dùng; hãy chọn tên khác: new-admin TÊN.");
            return 1;
        }
        Instant at = new Now().instant();
        if (hash.isEmpty()) {
            account(database, username, settings, at);
        }
        String key = link(database, username, at);
        database.update("commit");
        out.println("Liên kết dùng một lần, trong 24 giờ, để đặt họ tên và mật khẩu cho tài khoản " + username + ":");
        out.println("  " + settings.publicUrl() + "/invitation?key=" + key);
        return 0;
    }

    private static void account(ToolDatabase database, String username, Settings settings, Instant at) {
        database.update(
                "insert into staff (username, display_name, password_hash, active, created_at)"
                        + " values (?, ?, ?, false, ?)",
                username,
                username,
                Invitations.NO_PASSWORD,
                at);
        database.update(
                "insert into staff_grant (staff_id, office, role)" + " select id, ?, ? from staff where username = ?",
                office(database, settings),
                StaffRole.ADMIN.name(),
                username);
    }

    /** The highest office of the profile in force that receives cases: administrators stand where nobody is above. */
    private static String office(ToolDatabase database, Settings settings) {
        String profile = database.one("select value from setting where name = 'profile'", row -> row.text("value"))
                .orElse(settings.profile());
        return database.one(
                        "select code from office where profile = ? and receives = true and valid_to is null"
                                + " order by level, code limit 1",
                        row -> row.text("code"),
                        profile)
                .orElseThrow();
    }

    private static String link(ToolDatabase database, String username, Instant at) {
        String key = OneTimeKey.fresh();
        database.update(
                "delete from staff_invitation where staff_id in (select id from staff where username = ?)", username);
        database.update(
                "insert into staff_invitation (key_hash, staff_id, created_by, created_at, expires_at)"
                        + " select ?, id, 'system', ?, ? from staff where username = ?",
                OneTimeKey.hash(key).orElseThrow(),
                at,
                at.plus(Duration.ofHours(Invitations.LIFE_HOURS)),
                username);
        return key;
    }
}

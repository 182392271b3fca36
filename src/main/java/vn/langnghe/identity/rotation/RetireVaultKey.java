package vn.langnghe.identity.rotation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.identity.rotation.SealedColumn.Found;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.Rewrapping;
import vn.langnghe.seal.Seal;

/**
 * {@code retire-vault-key}: destroys the vault's older keys, once nothing in the database needs them and nobody seals for
 * them any more. Counts itself, whatever the job says of its progress.
 */
public final class RetireVaultKey implements Tool {
    private static final int PAGE = 1_000;
    private final PrintStream out;

    public RetireVaultKey() {
        this(System.out);
    }

    RetireVaultKey(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "retire-vault-key";
    }

    @Override
    public String purpose() {
        return "Hủy khóa niêm phong cũ, khi không còn phong bì nào cần đến nó";
    }

    @Override
    public int run(List<String> args, Settings settings) {
        Path folder = Seal.folder(settings);
        Seal seal = Seal.withKeysIn(folder);
        if (!seal.holdsOldVaultKey()) {
            out.println("Thư mục " + folder + " không có khóa niêm phong cũ nào.");
            return 1;
        }
        try (ToolDatabase database = ToolDatabase.open(settings)) {
            return mayGo(database, seal) ? retire(folder) : 1;
        }
    }

    private boolean mayGo(ToolDatabase database, Seal seal) {
        List<String> behind = database.list(
                "select node from vault_key_use where key_number < ?"
                        + " and seen_at > utc_timestamp(3) - interval 5 minute order by node",
                row -> row.text("node"),
                seal.vaultKey());
        if (!behind.isEmpty()) {
            out.println("Chưa hủy: còn tiến trình niêm phong bằng khóa cũ: " + String.join(", ", behind)
                    + ". Hãy chép khóa công khai mới sang đó và khởi động lại.");
            return false;
        }
        Left left = left(database, seal);
        if (left.open() > 0) {
            out.println("Chưa hủy: còn " + left.open()
                    + " phong bì chỉ mở được bằng khóa cũ. Hãy để dịch vụ chạy cho xong rồi thử lại.");
            return false;
        }
        if (left.damaged() > 0) {
            out.println(left.damaged() + " phong bì hỏng, không khóa nào mở được; giữ hay bỏ khóa cũ không đổi gì.");
        }
        return true;
    }

    private record Left(long open, long damaged) {}

    private static Left left(ToolDatabase database, Seal seal) {
        Rewrapping rewrapping = seal.rewrapping();
        long open = 0;
        long damaged = 0;
        for (SealedColumn column : SealedColumns.ALL) {
            List<Found> page = old(database, column, rewrapping.newestId(), "");
            while (!page.isEmpty()) {
                long opened =
                        page.stream().filter(found -> opens(rewrapping, found)).count();
                open += opened;
                damaged += page.size() - opened;
                page = old(
                        database,
                        column,
                        rewrapping.newestId(),
                        page.get(page.size() - 1).key());
            }
        }
        return new Left(open, damaged);
    }

    private static boolean opens(Rewrapping rewrapping, Found found) {
        try {
            rewrapping.slot(found.head(), found.context());
            return true;
        } catch (CannotOpen e) {
            return false;
        }
    }

    private static List<Found> old(ToolDatabase database, SealedColumn column, byte[] newest, String after) {
        List<Object> args = new ArrayList<>(List.of(newest));
        args.addAll(List.of(column.after(after, PAGE)));
        return database.list(column.selectOld(), column::found, args.toArray());
    }

    private int retire(Path folder) {
        List<String> gone = Seal.retireOldVaultKeys(folder);
        out.println("Đã hủy trong " + folder + ": " + String.join(", ", gone));
        out.println("  Hãy hủy chúng trên mọi máy khác và trong các bản lưu khóa, rồi khởi động lại dịch vụ.");
        out.println("  Bản kết xuất cơ sở dữ liệu cũ vẫn mở được bằng khóa cũ: hãy hủy những bản không còn cần.");
        return 0;
    }
}

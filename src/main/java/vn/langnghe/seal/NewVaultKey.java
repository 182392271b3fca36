package vn.langnghe.seal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.setting.Settings;

/** {@code new-vault-key}: one more pair for the vault; after the next start it seals, and all envelopes follow it. */
public final class NewVaultKey implements Tool {
    private final PrintStream out;

    public NewVaultKey() {
        this(System.out);
    }

    NewVaultKey(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "new-vault-key";
    }

    @Override
    public String purpose() {
        return "Tạo cặp khóa niêm phong mới; mọi phong bì được bọc lại khi dịch vụ đang chạy";
    }

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public int run(List<String> args, Settings settings) {
        return make(Seal.folder(settings));
    }

    int make(Path folder) {
        KeyFiles files = new KeyFiles(folder);
        if (files.none()) {
            out.println("Thư mục " + folder + " chưa có khóa nào; hãy dùng lệnh new-keys.");
            return 1;
        }
        if (!files.has(NumberedKeys.VAULT_PRIVATE.file(new VaultKeys(files, false).newest()))) {
            out.println("Thư mục " + folder + " không có khóa mở; hãy chạy lệnh này trên máy LANGNGHE_ROLE=staff.");
            return 1;
        }
        int number = files.addVaultPair();
        String shut = NumberedKeys.VAULT_PUBLIC.file(number);
        String opens = NumberedKeys.VAULT_PRIVATE.file(number);
        out.println("Đã tạo " + shut + " và " + opens + " trong " + folder);
        out.println("  1. Cất một bản sao của thư mục khóa ở nơi an toàn, ngoài máy chủ.");
        out.println("  2. Chép cả hai tệp sang các máy LANGNGHE_ROLE=staff khác, rồi khởi động lại từng máy staff.");
        out.println("  3. Chép riêng " + shut + " sang các máy LANGNGHE_ROLE=public, rồi khởi động lại chúng.");
        out.println("  4. /health/ready báo khi mọi phong bì đã được bọc lại; khi đó chạy retire-vault-key.");
        return 0;
    }
}

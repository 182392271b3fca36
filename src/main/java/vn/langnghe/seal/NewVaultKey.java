package vn.langnghe.seal;

import java.io.PrintStream;
import java.nio.file.Path;

/** {@code new-vault-key}: one more pair for the vault; after the next start it seals, and all envelopes follow it. */
public final class NewVaultKey extends KeyTool {
    public NewVaultKey() {
        this(System.out);
    }

    NewVaultKey(PrintStream out) {
        super("new-vault-key", "Tạo cặp khóa niêm phong mới; mọi phong bì được bọc lại khi dịch vụ đang chạy", out);
    }

    @Override
    int make(Path folder) {
        KeyFiles files = new KeyFiles(folder);
        if (!begun(files, folder)) {
            return 1;
        }
        if (!files.has(NumberedKeys.VAULT_PRIVATE.file(new VaultKeys(files, false).newest()))) {
            say("Thư mục " + folder + " không có khóa mở; hãy chạy lệnh này trên máy LANGNGHE_ROLE=staff.");
            return 1;
        }
        int number = files.addVaultPair();
        String shut = NumberedKeys.VAULT_PUBLIC.file(number);
        String opens = NumberedKeys.VAULT_PRIVATE.file(number);
        say("Đã tạo " + shut + " và " + opens + " trong " + folder);
        say("  1. Cất một bản sao của thư mục khóa ở nơi an toàn, ngoài máy chủ.");
        say("  2. Chép cả hai tệp sang các máy LANGNGHE_ROLE=staff khác, rồi khởi động lại từng máy staff.");
        say("  3. Chép riêng " + shut + " sang các máy LANGNGHE_ROLE=public, rồi khởi động lại chúng.");
        say("  4. /health/ready báo khi mọi phong bì đã được bọc lại; khi đó chạy retire-vault-key.");
        return 0;
    }
}

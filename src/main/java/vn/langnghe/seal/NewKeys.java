package vn.langnghe.seal;

import java.io.PrintStream;
import java.nio.file.Path;

/** {@code new-keys}: makes the key files for a service whose public and staff halves run apart. */
public final class NewKeys extends KeyTool {
    public NewKeys() {
        this(System.out);
    }

    NewKeys(PrintStream out) {
        super(
                "new-keys",
                "Tạo bộ khóa mới trong thư mục dữ liệu (cho hệ thống chạy tách phần công dân và phần cán bộ)",
                out);
    }

    @Override
    int make(Path folder) {
        KeyFiles files = new KeyFiles(folder);
        if (!files.none()) {
            say("Thư mục " + folder + " đã có khóa; không ghi đè. Mất khóa là mất mọi nội dung đã niêm phong.");
            return 1;
        }
        files.make();
        KeyRing.read(files, true);
        say("Đã tạo bộ khóa trong " + folder);
        say("  Chép sang máy LANGNGHE_ROLE=public: " + String.join(", ", KeyFiles.COMMON));
        say("  Chỉ để ở máy LANGNGHE_ROLE=staff, không bao giờ chép sang máy public: " + KeyFiles.VAULT_PRIVATE);
        say("  Giữ một bản sao của cả thư mục ở nơi an toàn, ngoài máy chủ.");
        return 0;
    }
}

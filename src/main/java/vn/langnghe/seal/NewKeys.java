package vn.langnghe.seal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.setting.Settings;

/** {@code new-keys}: makes the key files for a service whose public and staff halves run apart. */
public final class NewKeys implements Tool {
    private final PrintStream out;

    public NewKeys() {
        this(System.out);
    }

    NewKeys(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "new-keys";
    }

    @Override
    public String purpose() {
        return "Tạo bộ khóa mới trong thư mục dữ liệu (cho hệ thống chạy tách phần công dân và phần cán bộ)";
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
        if (!files.none()) {
            out.println("Thư mục " + folder + " đã có khóa; không ghi đè. Mất khóa là mất mọi nội dung đã niêm phong.");
            return 1;
        }
        files.make();
        KeyRing.read(files, true);
        out.println("Đã tạo bộ khóa trong " + folder);
        out.println("  Chép sang máy LANGNGHE_ROLE=public: " + String.join(", ", KeyFiles.COMMON));
        out.println(
                "  Chỉ để ở máy LANGNGHE_ROLE=staff, không bao giờ chép sang máy public: " + KeyFiles.VAULT_PRIVATE);
        out.println("  Giữ một bản sao của cả thư mục ở nơi an toàn, ngoài máy chủ.");
        return 0;
    }
}

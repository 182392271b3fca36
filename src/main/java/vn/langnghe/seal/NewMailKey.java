package vn.langnghe.seal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.setting.Settings;

/** {@code new-mail-key}: one more key for the ids in our letters; after the next start it signs, the older ones verify. */
public final class NewMailKey implements Tool {
    private final PrintStream out;

    public NewMailKey() {
        this(System.out);
    }

    NewMailKey(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "new-mail-key";
    }

    @Override
    public String purpose() {
        return "Tạo thêm một khóa ký mã thư; khóa cũ vẫn nhận ra thư trả lời những thư đã gửi";
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
        String name = files.addMailKey();
        out.println("Đã tạo " + name + " trong " + folder);
        out.println("  Chép sang mọi máy của hệ thống, kể cả máy LANGNGHE_ROLE=public, rồi khởi động lại từng máy.");
        out.println(
                "  Khi một khóa cũ bị lộ, hãy xóa tệp của nó: thư trả lời những thư ký bằng khóa ấy sẽ mở hồ sơ mới.");
        return 0;
    }
}

package vn.langnghe.seal;

import java.io.PrintStream;
import java.nio.file.Path;

/** {@code new-mail-key}: one more key for the ids in our letters; after the next start it signs, the older ones verify. */
public final class NewMailKey extends KeyTool {
    public NewMailKey() {
        this(System.out);
    }

    NewMailKey(PrintStream out) {
        super("new-mail-key", "Tạo thêm một khóa ký mã thư; khóa cũ vẫn nhận ra thư trả lời những thư đã gửi", out);
    }

    @Override
    int make(Path folder) {
        KeyFiles files = new KeyFiles(folder);
        if (!begun(files, folder)) {
            return 1;
        }
        String name = files.addMailKey();
        say("Đã tạo " + name + " trong " + folder);
        say("  Chép sang mọi máy của hệ thống, kể cả máy LANGNGHE_ROLE=public, rồi khởi động lại từng máy.");
        say("  Khi một khóa cũ bị lộ, hãy xóa tệp của nó: thư trả lời những thư ký bằng khóa ấy sẽ mở hồ sơ mới.");
        return 0;
    }
}

package vn.langnghe.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.start.Durability;
import vn.langnghe.platform.start.Schema;

/** Looks at everything the service stands on and says in one line each whether it is well. Changes nothing. */
public final class Doctor implements Tool {
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private int faults;

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String purpose() {
        return "kiểm tra cài đặt, cổng, khóa và cơ sở dữ liệu";
    }

    @Override
    public int run(List<String> args, Settings settings) throws IOException {
        good("Cài đặt hợp lệ, vai trò " + settings.role().name().toLowerCase(java.util.Locale.ROOT) + ".");
        ports(settings);
        keys(settings.dataDir().resolve("keys"));
        try (ToolDatabase database = ToolDatabase.open(settings)) {
            durability(new Durability(database));
        }
        schema(new Schema(settings));
        return faults == 0 ? 0 : Main.FAILED;
    }

    private void ports(Settings settings) {
        try {
            Ports.check(settings);
            good("Cổng " + settings.httpPort() + " và " + settings.smtpPort() + " còn trống.");
        } catch (StartProblem e) {
            // very likely our own server: not a fault
            note(e.getMessage());
        }
    }

    private void keys(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            note("Chưa có khóa trong " + folder + ", lần khởi động đầu tiên sẽ tạo.");
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                key(file);
            }
        }
    }

    private void key(Path file) throws IOException {
        Set<PosixFilePermission> open = Files.getPosixFilePermissions(file);
        boolean isPublic = file.getFileName().toString().endsWith(".pub");
        if (!isPublic && open.stream().anyMatch(OTHERS::contains)) {
            bad("Khóa " + file + " phải chỉ chủ sở hữu đọc được (chmod 600).");
        } else {
            good("Khóa " + file.getFileName() + ".");
        }
    }

    private void durability(Durability durability) {
        good("Cơ sở dữ liệu " + durability.version() + ".");
        durability.faults().forEach(this::bad);
        durability.advice().forEach(Doctor::note);
    }

    private void schema(Schema schema) {
        int pending = schema.pending();
        if (pending > 0) {
            note("Phiên bản dữ liệu " + schema.version() + ", còn " + pending + " bước nâng cấp.");
        } else {
            good("Phiên bản dữ liệu " + schema.version() + ".");
        }
    }

    private static void good(String sentence) {
        System.out.println("  tốt    " + sentence);
    }

    private static void note(String sentence) {
        System.out.println("  lưu ý  " + sentence);
    }

    private void bad(String sentence) {
        faults++;
        System.out.println("  LỖI    " + sentence);
    }
}

package vn.langnghe.launch;

import java.util.Comparator;
import java.util.List;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.setting.Settings;

/** Lists what can be typed. */
public final class Help implements Tool {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public String purpose() {
        return "bảng này";
    }

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public int run(List<String> args, Settings settings) {
        System.out.println("java -jar lang-nghe.jar [lệnh]");
        System.out.println();
        Main.tools()
                .sorted(Comparator.comparing(Tool::name))
                .forEach(tool -> System.out.printf("  %-22s %s%n", tool.name(), tool.purpose()));
        System.out.println();
        System.out.println("Cài đặt qua biến môi trường LANGNGHE_*: xem payara-config/README.md.");
        return 0;
    }
}

package vn.langnghe.launch;

import java.util.List;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.start.Schema;

/** Brings the database to this program's version without serving. */
public final class Migrate implements Tool {
    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String purpose() {
        return "nâng cấp cơ sở dữ liệu lên phiên bản của chương trình này";
    }

    @Override
    public int run(List<String> args, Settings settings) {
        Schema schema = new Schema(settings);
        int done = schema.migrate();
        System.out.println("Đã chạy " + done + " bước nâng cấp, phiên bản hiện tại: " + schema.version() + ".");
        return 0;
    }
}

package vn.langnghe.seal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.setting.Settings;

/** A subcommand that adds to the folder of keys, and says what has to be copied to which machine. */
abstract class KeyTool implements Tool {
    private final String name;
    private final String purpose;
    private final PrintStream out;

    /** @param purpose one Vietnamese line for {@code help} */
    KeyTool(String name, String purpose, PrintStream out) {
        this.name = name;
        this.purpose = purpose;
        this.out = out;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String purpose() {
        return purpose;
    }

    @Override
    public final boolean needsDatabase() {
        return false;
    }

    @Override
    public final int run(List<String> args, Settings settings) {
        return make(Seal.folder(settings));
    }

    /** @return the exit code */
    abstract int make(Path folder);

    final void say(String line) {
        out.println(line);
    }

    /** Whether there are keys to add to; says so when there are none. */
    final boolean begun(KeyFiles files, Path folder) {
        if (files.none()) {
            say("Thư mục " + folder + " chưa có khóa nào; hãy dùng lệnh new-keys.");
        }
        return !files.none();
    }
}

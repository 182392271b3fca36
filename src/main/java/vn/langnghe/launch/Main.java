package vn.langnghe.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.setting.Settings;

/** The program's first line: {@code java -jar lang-nghe.jar [subcommand]}, by default {@code serve}. */
public final class Main {
    static final int FAILED = 1;
    static final int CALLED_WRONGLY = 2;

    /** Held, or the level would be forgotten with the logger. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    public static void main(String[] args) {
        speakUtf8();
        LIBRARIES.setLevel(Level.WARNING);
        System.exit(run(List.of(args)));
    }

    /** A service has no locale, and yet what we print is Vietnamese. */
    private static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    private static int run(List<String> args) {
        String name = args.isEmpty() ? Serve.NAME : args.get(0);
        Optional<Tool> tool = tools().filter(t -> t.name().equals(name)).findFirst();
        if (tool.isEmpty()) {
            System.err.println("Không có lệnh " + name + ", hãy xem: java -jar lang-nghe.jar help");
            return CALLED_WRONGLY;
        }
        return run(tool.get(), args.subList(Math.min(1, args.size()), args.size()));
    }

    private static int run(Tool tool, List<String> args) {
        try {
            Settings settings = Settings.read();
            if (!tool.needsDatabase(args) || !settings.embedded()) {
                return tool.run(args, settings);
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.forTool(settings)) {
                return tool.run(args, database.settings());
            }
        } catch (StartProblem e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (Exception e) {
            e.printStackTrace();
            return FAILED;
        }
    }

    static Stream<Tool> tools() {
        return ServiceLoader.load(Tool.class).stream().map(ServiceLoader.Provider::get);
    }
}

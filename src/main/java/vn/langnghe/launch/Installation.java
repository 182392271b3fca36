package vn.langnghe.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.langnghe.platform.StartProblem;

/** Where this program itself lies: {@code lang-nghe.jar} with {@code lib/} beside it, from whatever folder it is called. */
final class Installation {
    private Installation() {}

    /** The one file in {@code lib/} whose name begins so. */
    static Path library(String name) {
        Path lib = home().resolve("lib");
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(f -> f.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new StartProblem("Bản cài đặt thiếu tệp " + name + " trong " + lib + "."));
        } catch (IOException e) {
            throw new StartProblem("Bản cài đặt thiếu thư mục " + lib + ".", e);
        }
    }

    /** The Java that runs this runs the server as well. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** {@code lang-nghe.jar}. */
    static Path jar() {
        try {
            return Path.of(Installation.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new StartProblem("Không tìm thấy nơi đặt chương trình.", e);
        }
    }

    private static Path home() {
        return jar().getParent();
    }
}

package vn.langnghe.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.langnghe.testing.Launched;

/** The service with every logger of the server's process that has a name at level ALL. */
final class Loud {
    private Loud() {}

    static Launched start(Map<String, String> settings, Path log) throws IOException {
        Path before = Files.createDirectories(log.resolveSibling("loud/payara-config"));
        Files.createDirectories(log.getParent());
        try (var out = Files.newBufferedWriter(before.resolve("logging.properties"), UTF_8)) {
            settings(log).store(out, "every logger says all it can");
        }
        List<String> command = new ArrayList<>(Launched.command());
        String jar = command.get(command.size() - 1);
        // what lies before the program's own archive is read in its place
        return Launched.startWith(
                settings, List.of(command.get(0), "-cp", before.getParent() + ":" + jar, "vn.langnghe.launch.Main"));
    }

    private static Properties settings(Path log) throws IOException {
        Properties loud = new Properties();
        try (InputStream shipped = Files.newInputStream(Path.of("payara-config/logging.properties"))) {
            loud.load(shipped);
        }
        loud.keySet().removeIf(key -> key.toString().endsWith(".level"));
        loud.setProperty("handlers", "java.util.logging.ConsoleHandler,java.util.logging.FileHandler");
        loud.setProperty("java.util.logging.ConsoleHandler.level", "INFO");
        loud.setProperty("java.util.logging.FileHandler.level", "ALL");
        loud.setProperty("java.util.logging.FileHandler.pattern", log.toString());
        loud.setProperty("java.util.logging.FileHandler.limit", "0");
        loud.setProperty("java.util.logging.FileHandler.encoding", "UTF-8");
        loud.setProperty("java.util.logging.FileHandler.formatter", "java.util.logging.SimpleFormatter");
        // a logger of the container's core without a name falls over its own message at FINEST ("desc" is null)
        loud.setProperty(".level", "FINER");
        for (String named :
                List.of("com", "fish", "global", "io", "jakarta", "java", "javax", "jdk", "net", "org", "sun", "vn")) {
            loud.setProperty(named + ".level", "ALL");
        }
        return loud;
    }
}

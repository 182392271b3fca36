package vn.langnghe.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.setting.Settings;

/** The accounts of {@code sql/grants.sql} in an embedded database that runs. */
public final class Grants {
    private static final String PASSWORD = "of-a-test";

    private final Path dataDir;

    private Grants(Path dataDir) {
        this.dataDir = dataDir;
    }

    /** Runs the file as its head says: by the database's administrator, with passwords of one's own. */
    public static Grants in(Path dataDir) {
        Grants grants = new Grants(dataDir);
        try {
            grants.run(Files.readString(Path.of("sql/grants.sql")).replaceAll("CHANGE-ME-\\d", PASSWORD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return grants;
    }

    /** The administrator is whoever started the database, known by the socket. */
    private void run(String sql) throws IOException, InterruptedException {
        Path program = client();
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--protocol=socket",
                        "--socket=mariadb.sock",
                        "--user=" + System.getProperty("user.name"),
                        "--default-character-set=utf8mb4")
                .directory(dataDir.resolve("database").toFile())
                .redirectErrorStream(true);
        builder.environment()
                .put(
                        "LD_LIBRARY_PATH",
                        program.getParent().resolveSibling("libs").toString());
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(sql.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("sql/grants.sql: " + said);
        }
    }

    private Path client() throws IOException {
        return LiveFolder.files(dataDir).stream()
                .filter(f -> f.endsWith("bin/mariadb"))
                .findFirst()
                .orElseThrow()
                .toAbsolutePath();
    }

    /** What a process needs to work under that account. */
    public Map<String, String> settings(String account) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("LANGNGHE_DB_URL", url());
        settings.put("LANGNGHE_DB_USER", account);
        settings.put("LANGNGHE_DB_PASSWORD", PASSWORD);
        return settings;
    }

    /** To be closed. */
    public ToolDatabase as(String account) {
        return ToolDatabase.open(
                Settings.of(new Properties(), Map.of()).withEmbeddedDatabase(url(), account, PASSWORD));
    }

    private String url() {
        Properties access = new Properties();
        try (Reader reader = Files.newBufferedReader(dataDir.resolve("database.properties"))) {
            access.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return access.getProperty("url");
    }
}

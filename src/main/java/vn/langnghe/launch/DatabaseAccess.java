package vn.langnghe.launch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.setting.Settings;

/**
 * How to reach the embedded database while it runs, kept in {@code database.properties} for its owner only. The password
 * is new at every start.
 */
record DatabaseAccess(int port, String user, String password) {
    static final String SCHEMA = "langnghe";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    static DatabaseAccess fresh() {
        String password = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
        return new DatabaseAccess(Ports.free(), "app", password);
    }

    static Optional<DatabaseAccess> kept(DataFolder folder) {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            Properties kept = new Properties();
            kept.load(reader);
            int port = Integer.parseInt(kept.getProperty("port"));
            return Optional.of(new DatabaseAccess(port, kept.getProperty("user"), kept.getProperty("password")));
        } catch (IOException | NumberFormatException e) {
            throw new StartProblem("Không đọc được " + file + ".", e);
        }
    }

    void keep(DataFolder folder) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("url", url());
        kept.setProperty("port", Integer.toString(port));
        kept.setProperty("user", user);
        kept.setProperty("password", password);
        Files.deleteIfExists(file(folder));
        try (BufferedWriter writer = writer(file(folder))) {
            kept.store(writer, null);
        }
    }

    /** Statements that the database runs before it takes connections: our schema, our account, nobody else's. */
    void writeInitFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        try (BufferedWriter writer = writer(file)) {
            writer.write("create database if not exists " + SCHEMA
                    + " character set utf8mb4 collate utf8mb4_unicode_520_ci;\n");
            for (String host : new String[] {"127.0.0.1", "localhost"}) {
                String account = "'" + user + "'@'" + host + "'";
                writer.write("create or replace user " + account + " identified by '" + password + "';\n");
                writer.write("grant all on " + SCHEMA + ".* to " + account + ";\n");
            }
        }
    }

    private static BufferedWriter writer(Path file) throws IOException {
        Files.createFile(file, OWNER_ONLY);
        return Files.newBufferedWriter(file, StandardOpenOption.WRITE);
    }

    private static Path file(DataFolder folder) {
        return folder.root().resolve("database.properties");
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=DISABLED";
    }

    Settings in(Settings settings) {
        return settings.withEmbeddedDatabase(url(), user, password);
    }
}

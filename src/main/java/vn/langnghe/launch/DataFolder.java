package vn.langnghe.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.setting.SettingKey;
import vn.langnghe.platform.setting.Settings;

/**
 * Everything this machine keeps for the service: database, keys, logs, copies of letters. Readable by its owner only.
 * Locked by one launcher at a time; the lock goes with the process, however it ends.
 */
final class DataFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the folder if need be and locks it. Throws {@link StartProblem} when it is not ours to write. */
    static DataFolder occupy(Settings settings) {
        Path root = settings.dataDir();
        try {
            DataFolder folder = new DataFolder(root, open(root));
            FileLock ours = folder.lock.tryLock();
            if (ours == null) {
                folder.lock.close();
                throw new StartProblem("Thư mục dữ liệu " + root + " đang được một tiến trình Lắng Nghe khác dùng.");
            }
            folder.prepare();
            return folder;
        } catch (IOException e) {
            throw new StartProblem(
                    "Không ghi được vào thư mục dữ liệu " + root + " (" + SettingKey.DATA_DIR.env() + ").", e);
        }
    }

    /** The same folder without the lock, to look at what another process keeps there. */
    static DataFolder visit(Settings settings) {
        return new DataFolder(settings.dataDir(), null);
    }

    private static FileChannel open(Path root) throws IOException {
        boolean isNew = !Files.exists(root);
        Files.createDirectories(root);
        if (isNew) {
            Files.setPosixFilePermissions(root, OWNER_ONLY);
        }
        return FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void prepare() throws IOException {
        for (Path part : Set.of(log(), temporary())) {
            Files.createDirectories(part);
            Files.setPosixFilePermissions(part, OWNER_ONLY);
        }
    }

    /** Removes what killed processes left behind. Only when no process of ours runs any more. */
    void clearLeftovers() {
        emptied(temporary());
        clearServer();
    }

    /**
     * Removes the configuration of a server that was killed, which still names our archive: the next server would deploy
     * the archive twice and take the first away while it works. Only when no server of ours runs any more.
     */
    void clearServer() {
        emptied(server().resolve("config"));
    }

    private static void emptied(Path folder) {
        try {
            clear(folder);
        } catch (IOException e) {
            throw new StartProblem("Không dọn được thư mục tạm " + folder + ".", e);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StartProblem("Không mở khóa được thư mục dữ liệu " + root + ".", e);
        }
    }

    Path root() {
        return root;
    }

    Path log() {
        return root.resolve("log");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** The database's own files. */
    Path database() {
        return root.resolve("database");
    }

    /** Where the server unpacks itself and works. */
    Path server() {
        return programs().resolve("payara");
    }

    /** Programs unpacked from our archives. */
    Path programs() {
        return root.resolve("program");
    }
}

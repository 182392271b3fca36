package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of key files: two lines each, what it is and the key in base64. Made together or not at all, for their
 * owner's eyes only.
 */
final class KeyFiles {
    static final String VAULT_PUBLIC = "vault.pub";
    static final String VAULT_PRIVATE = "vault.key";
    static final String RECEIPT_PUBLIC = "receipt.pub";
    static final String RECEIPT_PRIVATE = "receipt.key";
    static final String MAIL = "mail.key";
    static final String PEPPER = "pepper.key";
    /** What every role needs; the vault's private key is for those who open. */
    static final List<String> COMMON = List.of(VAULT_PUBLIC, RECEIPT_PUBLIC, RECEIPT_PRIVATE, MAIL, PEPPER);

    private static final Set<PosixFilePermission> STRANGERS = PosixFilePermissions.fromString("------rwx");

    private final Path folder;

    KeyFiles(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** True when not a single key is there; then, and only then, new ones may be made. */
    boolean none() {
        return Stream.concat(COMMON.stream(), Stream.of(VAULT_PRIVATE)).noneMatch(f -> Files.exists(folder.resolve(f)));
    }

    /** Writes a full set beside the folder and renames it: a second process that does the same at once finds a set. */
    void make() {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path fresh =
                    Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".keys-", permissions("rwx------"));
            NewPairs pairs = NewPairs.draw();
            write(fresh, VAULT_PUBLIC, pairs.vault().publicKey());
            write(fresh, VAULT_PRIVATE, pairs.vault().privateKey());
            write(fresh, RECEIPT_PUBLIC, pairs.receipt().getPublic().getEncoded());
            write(fresh, RECEIPT_PRIVATE, pairs.receipt().getPrivate().getEncoded());
            write(fresh, MAIL, Primitives.random(Primitives.KEY_BYTES));
            write(fresh, PEPPER, Primitives.random(Primitives.KEY_BYTES));
            moveIntoPlace(fresh);
        } catch (IOException e) {
            throw new KeysProblem("Không ghi được tệp khóa vào " + folder + ": " + e.getMessage(), e);
        }
    }

    private void moveIntoPlace(Path fresh) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (none()) {
                throw e;
            }
            // somebody was faster: theirs is a full set, ours was never used
            for (String name : COMMON) {
                Files.delete(fresh.resolve(name));
            }
            Files.delete(fresh.resolve(VAULT_PRIVATE));
            Files.delete(fresh);
        }
    }

    private static void write(Path into, String name, byte[] key) throws IOException {
        String text = label(name) + "\n" + Base64.getEncoder().encodeToString(key) + "\n";
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel file = FileChannel.open(into.resolve(name), fresh, permissions("rw-------"))) {
            file.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
            file.force(true);
        }
    }

    /** The bytes of one key. */
    byte[] read(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw new KeysProblem(
                    "Thiếu tệp khóa " + file + "; hãy chép từ bản lưu, hoặc từ máy đã tạo bộ khóa bằng lệnh new-keys.");
        }
        try {
            refuseStrangers(file);
            List<String> lines = Files.readAllLines(file, US_ASCII);
            if (lines.size() != 2 || !lines.get(0).equals(label(name))) {
                throw new KeysProblem("Tệp " + file + " không phải là khóa " + name + ".");
            }
            return Base64.getDecoder().decode(lines.get(1));
        } catch (IOException | IllegalArgumentException e) {
            throw new KeysProblem("Không đọc được tệp khóa " + file + ": " + e.getMessage(), e);
        }
    }

    private static void refuseStrangers(Path file) throws IOException {
        if (!file.toString().endsWith(".key") || !posix(file)) {
            return;
        }
        if (Files.getPosixFilePermissions(file).stream().anyMatch(STRANGERS::contains)) {
            throw new KeysProblem("Người dùng khác trên máy đọc được tệp khóa " + file + "; hãy đặt quyền 600.");
        }
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Writes one more mail key beside the others, which go on verifying what they signed. */
    String addMailKey() {
        String name = NumberedKeys.MAIL.file(NumberedKeys.MAIL.in(folder).lastKey() + 1);
        add(name, Primitives.random(Primitives.KEY_BYTES));
        return name;
    }

    /** Writes one more pair for the vault beside the others, which go on opening; gives its number. */
    int addVaultPair() {
        int number = NumberedKeys.VAULT_PUBLIC.in(folder).lastKey() + 1;
        Curve.Pair pair = Curve.fresh();
        // the public half last: it is what makes the pair count
        add(NumberedKeys.VAULT_PRIVATE.file(number), pair.privateKey());
        add(NumberedKeys.VAULT_PUBLIC.file(number), pair.publicKey());
        return number;
    }

    private void add(String name, byte[] key) {
        try {
            write(folder, name, key);
        } catch (IOException e) {
            throw new KeysProblem("Không ghi được tệp khóa vào " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Overwrites and deletes all pairs of the vault but the newest; gives the names that are gone. */
    List<String> retireOldVaultPairs() {
        List<String> gone = new ArrayList<>();
        int newest = NumberedKeys.VAULT_PUBLIC.in(folder).lastKey();
        for (NumberedKeys half : List.of(NumberedKeys.VAULT_PRIVATE, NumberedKeys.VAULT_PUBLIC)) {
            gone.addAll(half.in(folder).headMap(newest).values());
        }
        try {
            for (String name : gone) {
                erase(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new KeysProblem("Không xóa được tệp khóa trong " + folder + ": " + e.getMessage(), e);
        }
        return gone;
    }

    private static void erase(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()));
            channel.force(true);
        }
        Files.delete(file);
    }

    private static String label(String name) {
        return "lang-nghe/1 " + name;
    }

    private static FileAttribute<?>[] permissions(String mode) {
        boolean known = posix(Path.of("/"));
        return known
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path where) {
        return where.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}

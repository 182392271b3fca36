package vn.langnghe.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import vn.langnghe.seal.Hash;

/**
 * A file as it arrived.
 *
 * @param name as the sender gave it, null allowed; nothing is trusted about it
 * @param contentType as the sender declared it, null allowed; kept sealed and otherwise ignored
 * @param content opens the file anew each time; may throw {@link UncheckedIOException}
 * @param size in bytes
 */
public record NewAttachment(String name, String contentType, Supplier<InputStream> content, long size) {
    public static NewAttachment of(String name, String contentType, byte[] content) {
        return new NewAttachment(name, contentType, () -> new ByteArrayInputStream(content), content.length);
    }

    /** SHA-256 of the content, 32 bytes; reads the whole file. */
    public byte[] digest() {
        try (InputStream in = content.get()) {
            return Hash.sha256(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

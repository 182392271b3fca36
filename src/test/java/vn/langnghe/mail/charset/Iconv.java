package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import vn.langnghe.testing.Requires;

/** The encoder that is not ours: glibc's {@code iconv}. */
public final class Iconv {
    private Iconv() {}

    /** @param to a name {@code iconv -l} knows */
    public static byte[] encode(String text, String to) {
        return convert(text.getBytes(UTF_8), "UTF-8", to);
    }

    static byte[] convert(byte[] bytes, String from, String to) {
        try {
            Process iconv = new ProcessBuilder(Requires.program("iconv").toString(), "-f", from, "-t", to)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(iconv, bytes));
            byte[] out = iconv.getInputStream().readAllBytes();
            fed.join();
            if (iconv.waitFor() != 0) {
                throw new AssertionError("iconv to " + to + " ended with " + iconv.exitValue());
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void feed(Process iconv, byte[] bytes) {
        try (OutputStream in = iconv.getOutputStream()) {
            in.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.langnghe.evidence.copy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.langnghe.evidence.copy.CopyProcess.Failed;
import vn.langnghe.evidence.copy.make.WhyNot;

/**
 * What is made of the safe copy of a PDF while somebody waits for it: by the same program within the same bounds as the
 * copy itself, one at a time.
 */
@ApplicationScoped
class CopyWork {
    /** Wall time, for the turn and for the work: somebody waits. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Semaphore turn = new Semaphore(1, true);

    private CopyProcess process;

    @PostConstruct
    void prepare() {
        process = new CopyProcess(Path.of(System.getProperty("java.io.tmpdir")), PATIENCE);
    }

    @PreDestroy
    void stop() {
        process.stop();
    }

    /**
     * What is asked for.
     *
     * @param size of the copy, in bytes
     * @param copy writes it
     * @throws IllegalArgumentException when the copy has no such page or place
     * @throws IllegalStateException when nothing comes of it: too big, too slow, broken, too many before
     */
    byte[] of(List<String> asked, long size, Consumer<OutputStream> copy) {
        return of(asked, size, copy, PATIENCE);
    }

    /**
     * The same, for what one can do without.
     *
     * @param wait for the turn, at most
     */
    byte[] of(List<String> asked, long size, Consumer<OutputStream> copy, Duration wait) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        takeTurn(wait);
        try {
            process.run(asked, size, copy, from -> from.transferTo(made));
            return made.toByteArray();
        } catch (Failed no) {
            throw no.why() == WhyNot.PAGES
                    ? new IllegalArgumentException("not in the file", no)
                    : new IllegalStateException("no work of a copy", no);
        } catch (IOException e) {
            throw new IllegalStateException("no process for a copy", e);
        } finally {
            turn.release();
        }
    }

    private void takeTurn(Duration wait) {
        try {
            if (!turn.tryAcquire(wait.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("too many before");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", e);
        }
    }
}

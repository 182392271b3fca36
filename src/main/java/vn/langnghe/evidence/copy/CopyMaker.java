package vn.langnghe.evidence.copy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.evidence.copy.CopyProcess.Failed;
import vn.langnghe.evidence.copy.CopyProcess.Ready;
import vn.langnghe.evidence.copy.make.Copying;
import vn.langnghe.evidence.copy.make.WhyNot;
import vn.langnghe.seal.Seal;

/** Makes one safe copy and keeps it sealed. Each statement stands by itself: the last one says that the copy is whole. */
@ApplicationScoped
class CopyMaker {
    /** Wall time of one copy, on a machine that has much else to do. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final int ATTEMPTS = 3;

    @Inject
    CopyRows rows;

    @Inject
    Evidence evidence;

    @Inject
    Seal seal;

    private CopyProcess process;

    @PostConstruct
    void prepare() {
        process = new CopyProcess(Path.of(System.getProperty("java.io.tmpdir")), PATIENCE);
    }

    @PreDestroy
    void stop() {
        process.stop();
    }

    void make(Wanted file) {
        rows.begin(file.id());
        try {
            refuse(file);
            Ready ready = process.run(
                    file.contentType(),
                    file.size(),
                    to -> evidence.write(file.id(), to),
                    copy -> seal.begin().stream(
                            copy, file.place(), (number, chunk) -> rows.insertChunk(file.id(), number, chunk)));
            rows.ready(file.id(), ready.type(), ready.size());
        } catch (Failed no) {
            rows.none(file.id(), no.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What needs no look inside. */
    private static void refuse(Wanted file) throws Failed {
        if (file.size() == 0) {
            throw new Failed(WhyNot.EMPTY);
        }
        if (!Copying.knows(file.contentType())) {
            throw new Failed(WhyNot.TYPE);
        }
        if (file.attempts() >= ATTEMPTS) {
            throw new Failed(WhyNot.BROKEN);
        }
    }
}

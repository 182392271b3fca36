package vn.langnghe.casework.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.evidence.copy.Copies;

/** Hands out the bytes of a file. Opens no transaction: a slow reader must not hold a connection. */
@ApplicationScoped
public class FileContent {
    @Inject
    private Evidence evidence;

    @Inject
    private Copies copies;

    private static void written(byte[] bytes, OutputStream to) {
        try {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws CaseNotFound before anything is written, when it has no such page */
    public void write(Served file, OutputStream to) {
        if (file.page() > 0) {
            written(page(file), to);
        } else if (!file.patches().isEmpty()) {
            written(copies.patched(file.caseId(), file.line().id(), file.patches()), to);
        } else if (file.copy()) {
            copies.write(file.caseId(), file.line().id(), to);
        } else {
            evidence.write(file.line().id(), to);
        }
    }

    private byte[] page(Served file) {
        try {
            return copies.page(file.caseId(), file.line().id(), file.page());
        } catch (IllegalArgumentException none) {
            throw new CaseNotFound();
        }
    }
}

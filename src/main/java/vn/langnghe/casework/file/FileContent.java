package vn.langnghe.casework.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    public void write(Served file, OutputStream to) {
        if (!file.patches().isEmpty()) {
            written(copies.patched(file.caseId(), file.line().id(), file.patches()), to);
        } else if (file.copy()) {
            copies.write(file.caseId(), file.line().id(), to);
        } else {
            evidence.write(file.line().id(), to);
        }
    }
}

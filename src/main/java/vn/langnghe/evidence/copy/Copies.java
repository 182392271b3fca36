package vn.langnghe.evidence.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.langnghe.evidence.copy.make.Copying;
import vn.langnghe.evidence.copy.make.Patch;
import vn.langnghe.evidence.copy.make.PatchedPicture;
import vn.langnghe.seal.Seal;

/** The gate of this room: how far the copies are, and their bytes. */
@ApplicationScoped
public class Copies {
    /** Somebody waits for the whole page and can do without the number. */
    private static final Duration WAIT_TO_COUNT = Duration.ofSeconds(5);

    private final PageCounts counts = new PageCounts();

    @Inject
    CopyRows rows;

    @Inject
    Seal seal;

    @Inject
    CopyWork work;

    /** Those of a case by their file's id; of what is not there none was begun. */
    public Map<String, SafeCopy> of(String caseId) {
        return rows.of(caseId);
    }

    /** Of one file that is there. */
    public SafeCopy find(String attachmentId) {
        return rows.find(attachmentId).orElse(SafeCopy.WAITING);
    }

    /** The same out of what {@link #of} gave. */
    public static SafeCopy in(Map<String, SafeCopy> copies, String attachmentId) {
        return copies.getOrDefault(attachmentId, SafeCopy.WAITING);
    }

    /**
     * The copy of a picture or a PDF with some of its pixels black. Made anew each time, one at a time: its pixels fill the
     * memory of many other requests, and there is no second set of files to keep in step with decisions.
     *
     * @throws IllegalArgumentException when a patch lies beside the picture, or on no page, or nothing here can be covered
     * @throws IllegalStateException when it cannot be made: too big, too slow, too many before
     */
    public byte[] patched(String caseId, String attachmentId, List<Patch> patches) {
        SafeCopy copy = find(attachmentId);
        if (copy.paged()) {
            return work.of(
                    List.of(Copying.COVERED, Patch.words(patches)), copy.size(), to -> write(caseId, attachmentId, to));
        }
        if (!copy.picture() || patches.stream().anyMatch(patch -> patch.page() != 1)) {
            throw new IllegalArgumentException("no such picture");
        }
        return picture(caseId, attachmentId, patches);
    }

    /**
     * One page of the copy of a PDF as a JPEG, just as {@link #patched} covers it.
     *
     * @param number from 1
     * @throws IllegalArgumentException when it has no such page
     * @throws IllegalStateException when it cannot be made
     */
    public byte[] page(String caseId, String attachmentId, int number) {
        SafeCopy copy = find(attachmentId);
        if (!copy.paged()) {
            throw new IllegalArgumentException("no pages");
        }
        return work.of(
                List.of(Copying.PAGE, Integer.toString(number)), copy.size(), to -> write(caseId, attachmentId, to));
    }

    /**
     * How many pages the copy of a PDF has. Counted once and remembered while this process runs; empty when there are
     * none, or nobody has the time to count.
     */
    public OptionalInt pages(String caseId, String attachmentId) {
        SafeCopy copy = find(attachmentId);
        return copy.paged()
                ? counts.of(attachmentId, copy.size(), () -> counted(caseId, attachmentId, copy.size()))
                : OptionalInt.empty();
    }

    private int counted(String caseId, String attachmentId, long size) {
        byte[] digits = work.of(List.of(Copying.PAGES), size, to -> write(caseId, attachmentId, to), WAIT_TO_COUNT);
        return Integer.parseInt(new String(digits, StandardCharsets.US_ASCII));
    }

    private synchronized byte[] picture(String caseId, String attachmentId, List<Patch> patches) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        write(caseId, attachmentId, copy);
        try {
            return PatchedPicture.of(copy.toByteArray(), patches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a copy that is ready. */
    public void write(String caseId, String attachmentId, OutputStream to) {
        try {
            seal.openStream(rows.chunks(attachmentId), Wanted.place(caseId, attachmentId), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

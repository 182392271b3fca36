package vn.langnghe.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.evidence.danger.Danger;
import vn.langnghe.evidence.danger.Names;
import vn.langnghe.evidence.danger.Watch;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.seal.HashingStream;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** The gate of this room: takes files in sealed, lists them, writes the original out again. */
@ApplicationScoped
public class Evidence {
    @Inject
    EvidenceRows rows;

    @Inject
    Seal seal;

    @Inject
    Now now;

    /**
     * Seals and keeps the files in the running transaction, at most 1 MiB of them in memory at a time.
     *
     * @return their ids, in the same order
     * @throws Refusal {@code evidence.refused.…} when there are too many or too big ones
     */
    public List<String> keep(String caseId, String submissionId, List<NewAttachment> files, Sealing sealing) {
        AttachmentLimits.check(files);
        List<String> ids = new ArrayList<>();
        int position = files.isEmpty() ? 0 : rows.lastPosition(caseId);
        for (NewAttachment file : files) {
            ids.add(keep(new Place(caseId, seal.token(16)), submissionId, ++position, file, sealing));
        }
        return ids;
    }

    private String keep(Place place, String submissionId, int position, NewAttachment file, Sealing sealing) {
        try (InputStream in = new BufferedInputStream(file.content().get(), ContentType.LOOKED_AT)) {
            in.mark(ContentType.LOOKED_AT);
            String type = ContentType.of(in.readNBytes(ContentType.LOOKED_AT));
            in.reset();
            Watch watch = new Watch(in);
            HashingStream hashing = new HashingStream(watch);
            long size = sealing.stream(hashing, place.content(), (number, chunk) -> {
                AttachmentLimits.check(file, (long) number * chunk.length);
                rows.insertChunk(place.id(), number, chunk);
            });
            AttachmentLimits.check(file, size);
            byte[] note = sealing.seal(Note.of(file, hashing.sha256()).bytes(), place.note());
            String dangers = Danger.code(watch.dangers(type));
            rows.insert(place, submissionId, position, size, type, note, now.instant(), dangers);
            return place.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a case in the order they came. Without the vault's key they have no names. */
    public List<AttachmentLine> of(String caseId) {
        boolean named = seal.canOpen();
        return rows.of(caseId).stream().map(r -> line(r, named)).toList();
    }

    /** One file, if it belongs to this case. */
    public Optional<AttachmentLine> find(String caseId, String attachmentId) {
        return rows.find(attachmentId)
                .filter(r -> r.place().caseId().equals(caseId))
                .map(r -> line(r, seal.canOpen()));
    }

    /**
     * Writes the original, byte for byte.
     *
     * @throws Refusal {@code evidence.refused.unknown}, or {@link vn.langnghe.seal.CannotOpen} without the vault's key
     *     and when the file was tampered with
     */
    public void write(String attachmentId, OutputStream to) {
        KeptFile file = rows.find(attachmentId).orElseThrow(() -> new Refusal("evidence.refused.unknown"));
        try {
            seal.openStream(rows.chunks(attachmentId), file.place().content(), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AttachmentLine line(KeptFile file, boolean named) {
        String otherwise = AttachmentLine.nameless(file.position());
        String name = named
                ? FileName.shown(
                        Note.read(seal.open(file.note(), file.place().note())).name(), otherwise)
                : otherwise;
        Set<Danger> dangers = Danger.of(file.dangers(), file.contentType());
        Names.danger(name).ifPresent(dangers::add);
        return new AttachmentLine(
                file.place().id(), file.position(), name, file.contentType(), file.size(), file.at(), dangers);
    }
}

package vn.langnghe.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.langnghe.evidence.NewAttachment;

/** Several files as one zip file, made anew each time it is read and the same each time; never in memory as a whole. */
final class Archive {
    private static final FileTime NO_TIME = FileTime.fromMillis(0);
    private static final int LONGEST_NAME = 80;

    private final List<NewAttachment> files;

    Archive(List<NewAttachment> files) {
        this.files = files;
    }

    NewAttachment file(String name) {
        try (InputStream in = new Zipped()) {
            long size = in.transferTo(java.io.OutputStream.nullOutputStream());
            return new NewAttachment(name, "application/zip", Zipped::new, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Zipped extends InputStream {
        private final Buffer made = new Buffer();
        private final ZipOutputStream zip = new ZipOutputStream(made);
        private final byte[] piece = new byte[8192];
        private InputStream open;
        private int next;
        private boolean closed;

        Zipped() {
            zip.setLevel(Deflater.NO_COMPRESSION);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            while (made.isRead() && !closed) {
                made.reset();
                go();
            }
            return made.read(into, offset, length);
        }

        /** One step on: into the next file, through a piece of it, or to the end. */
        private void go() throws IOException {
            if (open != null) {
                int read = open.read(piece);
                if (read >= 0) {
                    zip.write(piece, 0, read);
                } else {
                    zip.closeEntry();
                    open.close();
                    open = null;
                }
            } else if (next < files.size()) {
                NewAttachment file = files.get(next++);
                ZipEntry entry = new ZipEntry(next + "-" + inside(file.name()));
                entry.setLastModifiedTime(NO_TIME);
                zip.putNextEntry(entry);
                open = file.content().get();
            } else {
                zip.finish();
                closed = true;
            }
        }

        @Override
        public void close() throws IOException {
            if (open != null) {
                open.close();
            }
        }
    }

    /** What the archive's writer made and nobody has read yet. */
    private static final class Buffer extends ByteArrayOutputStream {
        private int at;

        boolean isRead() {
            return at == count;
        }

        @Override
        public synchronized void reset() {
            super.reset();
            at = 0;
        }

        int read(byte[] into, int offset, int length) {
            if (length > 0 && isRead()) {
                return -1;
            }
            int some = Math.min(length, count - at);
            System.arraycopy(buf, at, into, offset, some);
            at += some;
            return some;
        }
    }

    /** Fit for an entry of an archive, whoever unpacks it. */
    private static String inside(String name) {
        String safe = name == null ? "tep" : name.replaceAll("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]", "_");
        return safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
    }
}

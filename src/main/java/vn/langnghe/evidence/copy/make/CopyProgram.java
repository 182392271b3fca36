package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Reads the length of a file (8 bytes) and the file from standard input, all of it before anything is answered; writes
 * one line, {@code READY <type>} or {@code NONE <why>}, and the copy. Arguments: the type seen in the
 * content, or what is wanted of a copy ({@link Copying#PAGE}, {@link Copying#COVERED}).
 */
public final class CopyProgram {
    public static final String READY = "READY";
    public static final String NONE = "NONE";

    private CopyProgram() {}

    public static void main(String[] args) throws IOException {
        ImageIO.setUseCache(false);
        run(List.of(args), System.in, new FileOutputStream(FileDescriptor.out));
        Runtime.getRuntime().halt(0);
    }

    static void run(List<String> asked, InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        byte[] original = new byte[Math.toIntExact(in.readLong())];
        in.readFully(original);
        try {
            Made made = Copying.of(asked, original);
            say(to, READY, made.type());
            to.write(made.bytes());
        } catch (NoCopy no) {
            say(to, NONE, no.why().name());
        }
        to.flush();
    }

    private static void say(OutputStream to, String word, String more) throws IOException {
        to.write((word + " " + more + "\n").getBytes(US_ASCII));
    }
}

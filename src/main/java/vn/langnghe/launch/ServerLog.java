package vn.langnghe.launch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.langnghe.platform.StartProblem;

/** Keeps what the server says in {@code log/server.log}, and repeats its errors on our console once it serves. */
final class ServerLog implements Runnable {
    /** At most so many bytes in one file, and so many files before the oldest is dropped. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private static final int KEPT = 5;

    /**
     * In the list of what was deployed, which Payara prints just before it says that it is ready. It says both, and
     * {@code Deployed 1 archive(s)}, even when it could not deploy anything; then the list is empty.
     */
    private static final String OUR_ARCHIVE = "\"Name\": \"lang-nghe\"";

    /** The last thing Payara says when one of its own services could not be started; then it stays, and does nothing. */
    private static final String GIVEN_UP = "Failed to start, exiting";

    private final Path file;
    private final BufferedReader source;
    private volatile String problem;
    private volatile boolean serverSaysReady;
    private volatile boolean serverNamesOurArchive;
    private volatile boolean serverGaveUp;
    private volatile boolean repeatErrors;

    ServerLog(DataFolder folder, InputStream source) {
        this.file = folder.log().resolve("server.log");
        this.source = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
    }

    Path file() {
        return file;
    }

    /** The sentence with which the server gave up starting. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The server says that it is ready and did not name our archive among what it runs. */
    boolean serverRunsEmpty() {
        return serverSaysReady && !serverNamesOurArchive;
    }

    /** The server itself could not start; it never came to our archive. */
    boolean serverGaveUp() {
        return serverGaveUp;
    }

    void repeatErrors() {
        repeatErrors = true;
    }

    @Override
    public void run() {
        try {
            String line = source.readLine();
            while (line != null) {
                line = keep(line);
            }
        } catch (IOException e) {
            System.err.println("Không ghi được nhật ký " + file + ".");
        }
    }

    /** Fills one file; returns the line that did not fit, or null at the end of the stream. */
    private String keep(String first) throws IOException {
        roll();
        try (BufferedWriter writer =
                Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long size = Files.size(file);
            String line = first;
            while (line != null && size < LARGEST) {
                notice(line);
                writer.write(line);
                writer.newLine();
                if (!source.ready()) {
                    writer.flush();
                }
                size += line.length() + 1L;
                line = source.readLine();
            }
            return line;
        }
    }

    private void roll() throws IOException {
        if (Files.exists(file) && Files.size(file) >= LARGEST) {
            for (int i = KEPT - 1; i > 0; i--) {
                Path older = file.resolveSibling("server." + i + ".log");
                if (Files.exists(older)) {
                    Files.move(
                            older,
                            file.resolveSibling("server." + (i + 1) + ".log"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.move(file, file.resolveSibling("server.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void notice(String line) {
        int mark = line.indexOf(StartProblem.MARK);
        if (mark >= 0 && problem == null) {
            problem = line.substring(mark + StartProblem.MARK.length()).strip();
        }
        if (line.contains(OUR_ARCHIVE)) {
            serverNamesOurArchive = true;
        }
        if (line.contains("Payara Micro") && line.contains("ready in")) {
            serverSaysReady = true;
        }
        if (line.endsWith(GIVEN_UP)) {
            serverGaveUp = true;
        }
        if (repeatErrors && line.contains(" SEVERE ")) {
            System.err.println(line);
        }
    }
}

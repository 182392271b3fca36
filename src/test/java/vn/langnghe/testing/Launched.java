package vn.langnghe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One run of {@code java -jar target/lang-nghe.jar}, as an operator would start it. */
public final class Launched {
    private static final Path BUILD =
            Path.of(System.getProperty("build.directory", "target")).toAbsolutePath();
    private static final Duration TIME_TO_START = Duration.ofSeconds(180);
    private static final int FIRST_PORT = 12_000;
    private static final int PORTS = 20_000;
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(PORTS));

    private final Process process;
    private final Path output;
    private final Map<String, String> settings;

    private Launched(Process process, Path output, Map<String, String> settings) {
        this.process = process;
        this.output = output;
        this.settings = settings;
    }

    /** Settings on free ports with this data folder below {@code target/it-data}. */
    public static Map<String, String> settings(String folder) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("LANGNGHE_HTTP_PORT", Integer.toString(freePort()));
        settings.put("LANGNGHE_SMTP_PORT", Integer.toString(freePort()));
        settings.put("LANGNGHE_DATA_DIR", folder(folder).toString());
        return settings;
    }

    public static Path folder(String name) {
        return BUILD.resolve("it-data").resolve(name);
    }

    /** Any command that starts it, from another folder than ours. */
    public static Launched startWith(Map<String, String> settings, List<String> command) {
        try {
            Path folder = Files.createDirectories(BUILD.resolve("it-data"));
            Path output = Files.createTempFile(folder, "output", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("LANGNGHE_"));
            builder.environment().putAll(settings);
            return new Launched(builder.start(), output, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Launched start(Map<String, String> settings, String... args) {
        return startWith(settings, command(args));
    }

    /** The packaged program, with {@code lib/} beside it. */
    public static Path installed() {
        return BUILD.resolve("lang-nghe.jar");
    }

    public static List<String> command(String... args) {
        return commandOf(installed(), args);
    }

    /** Starts this copy of {@link #installed()}. */
    public static List<String> commandOf(Path program, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(program.toString());
        command.addAll(List.of(args));
        return command;
    }

    /** Returns when the block is printed; fails with what was printed instead. */
    public Launched awaitReady() {
        long end = System.nanoTime() + TIME_TO_START.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("not started: " + output());
            }
            pause();
        }
        return this;
    }

    /** Whether the block is printed. */
    public boolean ready() {
        return output().contains("Lắng Nghe đã sẵn sàng.");
    }

    /** The exit code; fails when it takes longer. */
    public int awaitExit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("still running after " + patience + ": " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public Process process() {
        return process;
    }

    /** What it said so far. It may be at its word: half a character is read as one that is not known. */
    public String output() {
        try {
            return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path dataDir() {
        return Path.of(settings.get("LANGNGHE_DATA_DIR"));
    }

    public String url() {
        return "http://127.0.0.1:" + settings.get("LANGNGHE_HTTP_PORT");
    }

    public int smtpPort() {
        return Integer.parseInt(settings.get("LANGNGHE_SMTP_PORT"));
    }

    /** Processes whose command line names this data folder: the server and the database. */
    public static List<ProcessHandle> processesIn(Path dataDir) {
        return ProcessHandle.allProcesses()
                .filter(p -> p.pid() != ProcessHandle.current().pid())
                .filter(p -> commandLine(p).contains(dataDir.toString()))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    public static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A port that nobody holds now and that this run has not given out before, from below the range out of which
     * the kernel takes the ports of outgoing connections.
     */
    public static int freePort() {
        for (int attempts = 0; attempts < PORTS; attempts++) {
            int port = FIRST_PORT + NEXT_PORT.getAndIncrement() % PORTS;
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("no free port");
    }

    public static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

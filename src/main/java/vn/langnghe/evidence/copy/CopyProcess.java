package vn.langnghe.evidence.copy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.langnghe.evidence.copy.make.CopyProgram;
import vn.langnghe.evidence.copy.make.Copying;
import vn.langnghe.evidence.copy.make.WhyNot;

/**
 * One run of {@link CopyProgram} in a virtual machine of its own: without our environment, with its own small heap, with
 * bounds on memory and processor time that the system keeps, and an end after {@link #patience}. Both files pass
 * through pipes; neither touches the disk.
 */
final class CopyProcess {
    /** Seconds of processor time. */
    static final int CPU_SECONDS = 60;

    /** Of addresses: heap, decoders, the machine itself. */
    private static final int MOST_KILOBYTES = 2_200_000;

    private static final int LONGEST_ANSWER = 80;

    /** Added to the number of the signal that ended it. */
    private static final int SIGNAL = 128;

    /** Terminal closed, Ctrl-C, asked to end. */
    private static final Set<Integer> FROM_OUTSIDE = Set.of(SIGNAL + 1, SIGNAL + 2, SIGNAL + 15);

    /** Bounds first, then behind everybody else in the queue for the processor. */
    private static final String BOUNDED =
            "ulimit -c 0; ulimit -t " + CPU_SECONDS + "; ulimit -v " + MOST_KILOBYTES + "; exec nice -n 10 \"$@\"";

    /** @param size of the copy, in bytes */
    record Ready(String type, long size) {}

    /** Where the copy goes while it comes. */
    @FunctionalInterface
    interface Keeping {
        /** @return how long it was */
        long keep(InputStream copy) throws IOException;
    }

    /** Nothing will come of it. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;
        private final WhyNot why;

        Failed(WhyNot why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        WhyNot why() {
            return why;
        }
    }

    private final String fontList;
    private final Duration patience;
    private volatile boolean stopping;
    private volatile Process running;

    /**
     * @param scratch a folder for the list of this machine's fonts
     * @param patience wall time
     */
    CopyProcess(Path scratch, Duration patience) {
        this.fontList = scratch.toString();
        this.patience = patience;
    }

    /**
     * @param original writes the file; what it throws while the process lives is thrown on
     * @throws IOException when no process can be started, or {@code keeping} fails
     */
    Ready run(String type, long size, Consumer<OutputStream> original, Keeping keeping) throws IOException, Failed {
        return run(List.of(type), size, original, keeping);
    }

    /**
     * The same.
     *
     * @param asked a type, or what is wanted of a copy: the arguments of {@link CopyProgram}
     */
    Ready run(List<String> asked, long size, Consumer<OutputStream> original, Keeping keeping)
            throws IOException, Failed {
        ProcessBuilder builder = new ProcessBuilder(command(asked)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        running = process;
        CompletableFuture<Void> watch = CompletableFuture.runAsync(
                process::destroyForcibly,
                CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try {
            feed(process, size, original);
            return answer(process, keeping);
        } finally {
            watch.cancel(false);
            process.destroyForcibly();
        }
    }

    /** The service ends: what runs now ends too, and nothing is said of its file. */
    void stop() {
        stopping = true;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    private static void feed(Process process, long size, Consumer<OutputStream> original) {
        try (DataOutputStream to = new DataOutputStream(process.getOutputStream())) {
            to.writeLong(size);
            original.accept(to);
        } catch (IOException | RuntimeException e) {
            // a process that has gone takes nothing any more: how it ended says why
            if (process.isAlive() && e instanceof RuntimeException ours) {
                throw ours;
            }
        }
    }

    private Ready answer(Process process, Keeping keeping) throws IOException, Failed {
        InputStream from = process.getInputStream();
        String[] said = line(from).split(" ", 2);
        if (said.length == 2 && said[0].equals(CopyProgram.NONE)) {
            throw new Failed(WhyNot.valueOf(said[1]));
        }
        if (said.length != 2 || !said[0].equals(CopyProgram.READY)) {
            throw new Failed(ended(process));
        }
        Bounded copy = new Bounded(from, Copying.LARGEST);
        long size = keeping.keep(copy);
        WhyNot end = ended(process);
        if (end != null || copy.over()) {
            throw new Failed(copy.over() ? WhyNot.BIG : end);
        }
        return new Ready(said[1], size);
    }

    /**
     * Null after a good end.
     *
     * @throws IOException when somebody else ended it, as Ctrl-C in a terminal does: that is no word about the file
     */
    private WhyNot ended(Process process) throws IOException {
        try {
            int code = process.waitFor();
            if (stopping || FROM_OUTSIDE.contains(code)) {
                throw new IOException("ended from outside");
            }
            return code == 0 ? null : code > SIGNAL ? WhyNot.SLOW : WhyNot.BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", e);
        }
    }

    private static String line(InputStream from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = from.read(); b >= 0 && b != '\n' && line.length() < LONGEST_ANSWER; b = from.read()) {
            line.append(new String(new byte[] {(byte) b}, US_ASCII));
        }
        return line.toString();
    }

    private List<String> command(List<String> asked) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", BOUNDED, "copy"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dpdfbox.fontcache=" + fontList));
        command.addAll(List.of("-cp", ClassPath.ofTheCopier(), CopyProgram.class.getName()));
        command.addAll(asked);
        return command;
    }
}

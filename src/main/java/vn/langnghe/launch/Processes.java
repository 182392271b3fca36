package vn.langnghe.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Looks at processes and ends those that are ours. */
final class Processes {
    private Processes() {}

    /** The C library keeps freed memory once per thread pool: two pools are enough and save a hundred megabytes. */
    static void thrifty(ProcessBuilder builder) {
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    }

    /** Asks politely, waits, then insists. Returns when the process is gone. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!isGone(process, patience)) {
            process.destroyForcibly();
            isGone(process, patience);
        }
    }

    /** A script and what it has called. */
    static void stopTree(ProcessHandle process, Duration patience) {
        List<ProcessHandle> called = process.descendants().toList();
        stop(process, patience);
        called.forEach(p -> stop(p, patience));
    }

    private static boolean isGone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Living processes whose command line has this very argument. */
    static Stream<ProcessHandle> withArgument(String argument) {
        return ProcessHandle.allProcesses()
                .filter(p -> p.pid() != ProcessHandle.current().pid())
                .filter(p -> arguments(p.pid()).contains(argument));
    }

    /** From {@code /proc}, whole: the handle's own arguments end after 4096 bytes. Empty when we may not look. */
    private static List<String> arguments(long pid) {
        try {
            String line =
                    Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            return List.of(new String(bytes, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }
}

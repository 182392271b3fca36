package vn.langnghe.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a process and its children hold of the machine's memory, without counting shared pages twice (PSS). */
final class Memory {
    private Memory() {}

    /** The sum in MB and, in brackets, what the process itself and each of its children hold. */
    static String of(ProcessHandle process) {
        List<Long> each = Stream.concat(Stream.of(process), process.descendants())
                .map(Memory::kilobytes)
                .map(kilobytes -> kilobytes / 1024)
                .toList();
        return each.stream().mapToLong(Long::longValue).sum()
                + each.stream().map(Object::toString).collect(Collectors.joining(" + ", " MB (", ")"));
    }

    private static long kilobytes(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

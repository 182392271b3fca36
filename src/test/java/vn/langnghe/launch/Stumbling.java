package vn.langnghe.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Runs inside the server before Payara does, and fails the first tries in the way servers do: with words, staying alive. */
public final class Stumbling {
    private Stumbling() {}

    /** @param options the file in which the tries are counted, and that with the words of each that fails, a line each */
    public static void premain(String options) throws IOException, InterruptedException {
        String[] parts = options.split(",", 2);
        Path tries = Path.of(parts[0]);
        Files.writeString(tries, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        int tried = (int) Files.size(tries);
        List<String> words = Files.readAllLines(Path.of(parts[1]));
        if (tried <= words.size()) {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println("2026-11-23T01:11:05.410+0700 SEVERE " + words.get(tried - 1));
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}

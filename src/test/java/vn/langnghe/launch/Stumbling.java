package vn.langnghe.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Runs inside the server before Payara does, and fails the first tries in the way Payara does: with words, staying alive. */
public final class Stumbling {
    private Stumbling() {}

    /** @param options the file in which the tries are counted, a comma, and how many of them fail */
    public static void premain(String options) throws IOException, InterruptedException {
        int comma = options.lastIndexOf(',');
        Path tries = Path.of(options.substring(0, comma));
        Files.writeString(tries, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (Files.size(tries) <= Integer.parseInt(options.substring(comma + 1))) {
            System.out.println(
                    "2026-11-23T01:11:05.410+0700 SEVERE javax.enterprise.system.core: Failed to start, exiting");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}

package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.Unreadable;

/**
 * Mails of the corpus, broken at random: each is read or left to a person, none fails otherwise and none hangs. The
 * seeds are the numbers from {@code fuzz.first} on, {@code fuzz.mails} of them; a failure names its seed, and that one
 * mail can be made again.
 */
class FuzzTest {
    private static final int FIRST = Integer.getInteger("fuzz.first", 1);
    private static final int MAILS = Integer.getInteger("fuzz.mails", 2_000);
    private static final int LARGEST = 20_000;

    /** Only against a hang. */
    private static final int PATIENCE_SECONDS = 30;

    @Test
    void brokenMailsAreReadOrLeftToAPerson() throws Exception {
        List<byte[]> whole = CorpusTest.rows()
                .map(row -> row.mail().get())
                .filter(mail -> mail.length < LARGEST)
                .toList();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        double[] millis = new double[MAILS];
        int unread = 0;
        int slowest = 0;
        for (int i = 0; i < MAILS; i++) {
            byte[] mail = new Mutation(new Random(FIRST + i), whole).mail();
            int seed = FIRST + i;
            long start = System.nanoTime();
            Future<Boolean> read = reader.submit(() -> isRead(mail));
            try {
                unread += read.get(PATIENCE_SECONDS, TimeUnit.SECONDS) ? 0 : 1;
            } catch (Exception e) {
                throw new AssertionError("fuzz.first=" + seed, e);
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
            slowest = millis[i] > millis[slowest] ? i : slowest;
        }
        reader.shutdown();
        report(millis, unread, FIRST + slowest);
    }

    private static boolean isRead(byte[] mail) {
        try {
            ReadMail read = MailReader.read(mail);
            for (ReadMail.MailFile file : read.files()) {
                assertThat(file.bytes().length).isEqualTo((int) file.size());
                assertThat(file.name()).isNotNull();
            }
            MailReader.headers(mail).subject();
            return true;
        } catch (Unreadable e) {
            if (e.getCause() != null) {
                throw new AssertionError("a fault of the reader's own", e.getCause());
            }
            return false;
        }
    }

    private static void report(double[] millis, int unread, int slowest) throws IOException {
        Arrays.sort(millis);
        String line = String.format(
                Locale.ROOT,
                "| %,d broken mails (seeds from %d) | %,d left to a person, p50 %.2f ms, p99 %.2f ms, at most %.0f ms (seed %d) |",
                MAILS,
                FIRST,
                unread,
                millis[MAILS / 2],
                millis[MAILS * 99 / 100],
                millis[MAILS - 1],
                slowest);
        Files.writeString(Path.of("target", "mail-fuzz.md"), line + "\n");
    }
}

package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.Unreadable;

/** Mails of the corpus, broken at random; a failure names its seed, so that this one mail can be made again. */
final class Fuzzing {
    private static final int LARGEST = 20_000;

    /** Only against a hang. */
    private static final int PATIENCE_SECONDS = 120;

    private Fuzzing() {}

    /**
     * Reads the mails of {@code count} seeds from {@code first} on.
     *
     * @return what was measured, in words
     */
    static String run(int first, int count) throws Exception {
        List<byte[]> whole = CorpusTest.rows()
                .map(row -> row.mail().get())
                .filter(mail -> mail.length < LARGEST)
                .toList();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        double[] millis = new double[count];
        int unread = 0;
        int slowest = 0;
        for (int i = 0; i < count; i++) {
            byte[] mail = new Mutation(new Random(first + i), whole).mail();
            int seed = first + i;
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
        return report(millis, unread, first, first + slowest);
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

    private static String report(double[] millis, int unread, int first, int slowest) {
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "%,d mails, seeds from %d: %,d left to a person, p50 %.2f ms, p99 %.2f ms, at most %.0f ms (seed %d)",
                millis.length,
                first,
                unread,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1],
                slowest);
    }
}

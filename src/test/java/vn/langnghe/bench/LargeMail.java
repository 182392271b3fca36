package vn.langnghe.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;

/**
 * One mail of 50 MB into the packaged program with a heap of 256 MB. While it is taken in, the whole heap is collected
 * again and again: what is left each time is what the mail really holds.
 */
class LargeMail {
    private static final int FILE = 18_900_000;
    private static final int MOST_GROWTH = 64;
    private static final Pattern LIVE = Pattern.compile("Pause Full \\(Diagnostic Command\\) \\d+M->(\\d+)M");

    @Test
    void fiftyMegabytesGoThroughASmallHeap() throws Exception {
        Map<String, String> settings = Launched.settings("bench-large-mail");
        Launched.delete(Path.of(settings.get("LANGNGHE_DATA_DIR")));
        Path log = Files.createTempFile("gc", ".log");
        settings.put("LANGNGHE_JAVA_FLAGS", "-Xmx256m -Xlog:gc:file=" + log);
        Launched service = Launched.start(settings).awaitReady();
        try {
            measure(service, log);
        } finally {
            service.process().destroy();
            service.awaitExit(Duration.ofSeconds(30));
        }
    }

    private static void measure(Launched service, Path log) throws Exception {
        long server = server(service);
        for (int i = 0; i < 3; i++) {
            assertThat(send(service, mail(200_000 + i))).startsWith("250");
        }
        collect(server);
        collect(server);
        int before = live(log).get(live(log).size() - 1);
        byte[] mail = mail(FILE);
        int collections = live(log).size();
        long start = System.nanoTime();
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> send(service, mail));
        while (!answer.isDone()) {
            collect(server);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Integer> during = live(log).subList(collections, live(log).size());
        int growth = during.stream().mapToInt(Integer::intValue).max().orElseThrow() - before;
        String line = String.format(
                Locale.ROOT,
                "| one mail of %d MB at -Xmx256m | heap %d MB before, %d MB more at most (%d looks), %.1f s | ≤ %d MB more |",
                mail.length >> 20,
                before,
                growth,
                during.size(),
                seconds,
                MOST_GROWTH);
        System.out.println(line);
        Files.writeString(Path.of(System.getProperty("build.directory", "target"), "large-mail.md"), line + "\n");
        assertThat(answer.join()).startsWith("250");
        assertThat(stored(service)).isEqualTo(2L * FILE + "/" + (mail.length + "\r\n".length()));
        assertThat(growth).isLessThanOrEqualTo(MOST_GROWTH);
    }

    private static long server(Launched service) {
        return Launched.processesIn(service.dataDir()).stream()
                .filter(p -> p.info().commandLine().orElse("").contains("payara-micro"))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private static void collect(long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        jcmd.waitFor(30, TimeUnit.SECONDS);
    }

    /** Megabytes left after each collection that we asked for. */
    private static List<Integer> live(Path log) throws IOException {
        List<Integer> live = new ArrayList<>();
        Matcher line = LIVE.matcher(Files.readString(log));
        while (line.find()) {
            live.add(Integer.parseInt(line.group(1)));
        }
        return live;
    }

    private static String send(Launched service, byte[] mail) {
        try (SmtpTalk talk = new SmtpTalk(service.smtpPort())) {
            talk.begin("large@example.org", "phananh@localhost");
            return talk.data(mail);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A text and two files of that size. */
    private static byte[] mail(int file) {
        byte[] content = new byte[file];
        new Random(file).nextBytes(content);
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(("From: a@example.org\r\nSubject: Video " + file
                        + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nXem video.\r\n")
                .getBytes(UTF_8));
        for (String name : List.of("mot.mp4", "hai.mp4")) {
            mail.writeBytes(
                    ("--b\r\nContent-Type: video/mp4; name=" + name + "\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                            .getBytes(UTF_8));
            mail.writeBytes(Base64.getMimeEncoder().encode(content));
            mail.writeBytes("\r\n".getBytes(UTF_8));
        }
        mail.writeBytes("--b--".getBytes(UTF_8));
        return mail.toByteArray();
    }

    /** Bytes of the newest case's files, and of its raw copy. */
    private static String stored(Launched service) {
        try (ToolDatabase database = RunningService.database(service.dataDir())) {
            return database.list(
                            "select concat((select sum(size) from attachment a where a.submission_id = s.id), '/',"
                                    + " s.raw_size) v from submission s order by s.raw_size desc limit 1",
                            row -> row.text("v"))
                    .get(0);
        }
    }
}

package vn.langnghe.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Launched;

/** Measures the packaged program from outside. About five minutes; nothing else should run meanwhile. */
class Benchmark {
    private static final int[] AT_ONCE = {1, 8, 32};
    private static final Duration WARM = Duration.ofSeconds(12);
    private static final Duration MEASURED = Duration.ofSeconds(6);
    private static final Duration COMMITS = Duration.ofSeconds(4);

    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, Double> limit = new HashMap<>();

    @Test
    void measure() throws Exception {
        Map<String, String> settings = Launched.settings("bench");
        Launched.delete(Path.of(settings.get("LANGNGHE_DATA_DIR")));
        line("| what | figure | ratio, or target |");
        line("|---|---|---|");
        long first = System.nanoTime();
        Launched fresh = Launched.start(settings).awaitReady();
        line("| start on an empty folder, demo data included | %.1f s | ≤ 25 s |", seconds(first));
        fresh.process().destroy();
        fresh.awaitExit(Duration.ofSeconds(30));
        long second = System.nanoTime();
        Launched service = Launched.start(settings).awaitReady();
        line("| start again | %.1f s | ≤ 25 s |", seconds(second));
        try {
            measure(service);
        } finally {
            service.process().destroy();
            service.awaitExit(Duration.ofSeconds(30));
            print();
        }
    }

    private void measure(Launched service) throws Exception {
        line("| memory, idle | %s | |", Memory.of(service.process().toHandle()));
        Http http = new Http(service.url());
        Load.Work api = Doors.api(http);
        api.once();
        commits(service);
        crypto();
        line("| due dates with trace, on one core | %,.0f /s | ≥ 100,000 /s |", DueDatesPerSecond.measured());
        intake("API", 5, worker -> Doors.api(http));
        intake("web form (page and post)", 3, worker -> Doors.form(http));
        intake("mail of 4 kB", 6, worker -> Doors.mail(service.smtpPort()));
        line(
                "| memory, after the load | %s | ≤ 900 MB |",
                Memory.of(service.process().toHandle()));
        intake("mail with a PDF of 200 kB", 0, worker -> Doors.scan(service.smtpPort()));
        line(
                "| memory, after the PDFs and their safe copies | %s | |",
                Memory.of(service.process().toHandle()));
        pages(service);
        calendar(service);
    }

    private void calendar(Launched service) throws Exception {
        try (Connection database = connect(service)) {
            ManyClocks.fill(database);
            ManyClocks clocks = new ManyClocks(service.url(), database);
            line("| preview of a calendar change, %,d open clocks | %.1f s | |", clocks.open(), clocks.preview());
            line("| all of them counted anew | %.1f s | ≤ 60 s |", clocks.change());
            line("| the ladder over all of them, 1,000 due | %.1f s | ≤ 10 s |", clocks.climb(1_000));
        }
    }

    private void commits(Launched service) throws Exception {
        try (Connection one = connect(service)) {
            String template = newest(one);
            BareCommits bare = BareCommits.like(one, template);
            for (int workers : AT_ONCE) {
                List<Connection> open = new ArrayList<>();
                for (int i = 0; i < workers; i++) {
                    open.add(connect(service));
                }
                Load.Seen seen = Load.run(workers, COMMITS, worker -> bare.on(open.get(worker)));
                for (Connection each : open) {
                    each.close();
                }
                limit.put(workers, seen.perSecond());
                line(
                        "| bare durable commits of the same %d rows, %d at once | %.0f /s | 100 %% |",
                        bare.rows(), workers, seen.perSecond());
            }
            BareCommits.clean(one);
        }
    }

    private void crypto() throws Exception {
        Seal seal = Seal.withKeysIn(Files.createTempDirectory("bench-keys").resolve("keys"));
        Load.Work each = () -> {
            var sealing = seal.begin();
            for (int i = 0; i < 3; i++) {
                sealing.seal(new byte[2_000], new vn.langnghe.seal.Context("submission", "x", "raw"));
            }
            seal.lock(ReceiptCode.fresh());
            seal.sign(new byte[200]);
        };
        Load.alone(2_000, each);
        line(
                "| cryptography of one submission, on one core | %.2f ms | |",
                Load.alone(1_000, each).p50());
    }

    private void intake(String door, int target, IntFunction<Load.Work> work) throws Exception {
        Load.run(8, WARM, work);
        for (int workers : AT_ONCE) {
            Load.Seen seen = Load.run(workers, MEASURED, work);
            String wanted = workers == 8 && target > 0 ? ", target " + target + " %" : "";
            line(
                    "| intake by %s, %d at once | %.0f /s, p50 %.1f ms, p95 %.1f ms%s | %.1f %%%s |",
                    door,
                    workers,
                    seen.perSecond(),
                    seen.p50(),
                    seen.p95(),
                    seen.failed() == 0 ? "" : ", " + seen.failed() + " failed",
                    100 * seen.perSecond() / limit.get(workers),
                    wanted);
        }
    }

    /** The demo cases and what came in by the doors are there already: the small measure is taken from a thousand up. */
    private void pages(Launched service) throws Exception {
        try (Connection database = connect(service)) {
            onlyAThousand(database);
            String template = newest(database);
            double[] few = pages(service, ManyCases.count(database));
            ManyCases.fillUpTo(database, 100_000, template);
            double[] many = pages(service, ManyCases.count(database));
            line("| queue page, growth | %.2f × | ≤ 1.3 × |", many[0] / few[0]);
            line("| case page, growth | %.2f × | |", many[1] / few[1]);
        }
    }

    /** Takes away what the doors brought in, down to a thousand, so that the small measure is small. */
    private static void onlyAThousand(Connection database) throws Exception {
        int surplus = ManyCases.count(database) - 1_000;
        if (surplus > 0) {
            try (var statement = database.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                statement.execute(
                        "delete from case_file where status = 'NEW' order by received_at desc limit " + surplus);
                statement.execute("delete from case_search where case_id not in (select id from case_file)");
                statement.execute("set foreign_key_checks = 1");
                statement.execute("analyze table case_file");
                database.commit();
            }
        }
    }

    private double[] pages(Launched service, int cases) throws Exception {
        Http triage = new Http(service.url()).withCookies();
        triage.postForm("/login", Map.of("username", "triage", "password", "lang-nghe-demo"));
        String number = newestNumber(service);
        Load.Work queue = () -> expect(triage.get("/desk/queue"), "rowlink");
        Load.Work file = () -> expect(triage.get("/desk/case?number=" + number), number);
        Load.alone(60, queue);
        Load.Seen list = Load.alone(100, queue);
        Load.alone(30, file);
        Load.Seen one = Load.alone(100, file);
        line("| queue page at %,d cases | p50 %.1f ms, p95 %.1f ms | p50 ≤ 30 ms |", cases, list.p50(), list.p95());
        line("| case page at %,d cases | p50 %.1f ms, p95 %.1f ms | |", cases, one.p50(), one.p95());
        return new double[] {list.p50(), one.p50()};
    }

    private static void expect(Http.Reply reply, String part) {
        if (reply.status() != 200 || !reply.body().contains(part)) {
            throw new IllegalStateException("answered " + reply.status());
        }
    }

    private static String newest(Connection database) throws Exception {
        return text(
                database,
                "select id from case_file where status = 'NEW' and not sealed and office_code = 'BTN'"
                        + " order by received_at desc limit 1");
    }

    private static String newestNumber(Launched service) throws Exception {
        try (Connection database = connect(service)) {
            return text(
                    database,
                    "select number from case_file where status = 'NEW' and not sealed and"
                            + " office_code = 'BTN' and id not like 'B00%' order by received_at desc limit 1");
        }
    }

    private static String text(Connection database, String sql) throws Exception {
        try (PreparedStatement look = database.prepareStatement(sql);
                ResultSet row = look.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(Launched service) throws Exception {
        Properties access = new Properties();
        try (var reader = Files.newBufferedReader(service.dataDir().resolve("database.properties"))) {
            access.load(reader);
        }
        Connection connection = DriverManager.getConnection(
                access.getProperty("url"), access.getProperty("user"), access.getProperty("password"));
        connection.setAutoCommit(false);
        return connection;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void line(String format, Object... args) {
        String line = String.format(Locale.ROOT, format, args);
        lines.add(line);
        System.out.println(line);
    }

    private void print() throws Exception {
        Path page = Path.of(System.getProperty("build.directory", "target"), "benchmark.md");
        Files.write(page, lines);
        System.out.println("\n" + String.join("\n", lines));
    }
}

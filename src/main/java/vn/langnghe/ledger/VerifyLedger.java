package vn.langnghe.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.seal.Seal;

/** {@code verify-ledger [DUMP.sql]}: checks the chains in the database, or in a dump of it. */
public final class VerifyLedger implements Tool {
    private static final int PAGE = 10_000;
    private final PrintStream out;

    public VerifyLedger() {
        this(System.out);
    }

    VerifyLedger(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "verify-ledger";
    }

    @Override
    public String purpose() {
        return "Kiểm tra nhật ký có nguyên vẹn không: verify-ledger [tệp kết xuất .sql]";
    }

    @Override
    public boolean needsDatabase(List<String> args) {
        return args.isEmpty();
    }

    @Override
    public int run(List<String> args, Settings settings) throws IOException {
        if (args.size() > 1) {
            out.println("Cách dùng: " + name() + " [tệp kết xuất .sql]");
            return 2;
        }
        Optional<Seal> seal = Seal.withoutVaultKey(Seal.folder(settings));
        LedgerVerifier verifier = new LedgerVerifier(seal.map(Macs::of));
        return args.isEmpty() ? live(settings, verifier) : dump(Path.of(args.get(0)), verifier);
    }

    int dump(Path file, LedgerVerifier verifier) throws IOException {
        if (!Files.isReadable(file)) {
            out.println("Không đọc được tệp " + file + ".");
            return 2;
        }
        LedgerDump dump = new LedgerDump(verifier::accept);
        dump.read(file);
        if (!dump.foundTable()) {
            out.println("Tệp " + file + " không chứa bảng ledger_entry.");
            return 1;
        }
        return say(verifier.report(dump.heads()));
    }

    private int live(Settings settings, LedgerVerifier verifier) {
        try (ToolDatabase database = ToolDatabase.open(settings)) {
            // one moment of the database: what is appended while we read is not judged, and not half seen
            database.update("start transaction with consistent snapshot");
            Map<String, Head> heads = new HashMap<>();
            database.list(
                    "select node, seq, hash from ledger_head", r -> heads.put(r.text("node"), LedgerRows.head(r)));
            for (String node : database.list("select distinct node from ledger_entry", r -> r.text("node"))) {
                read(database, node, verifier::accept);
            }
            return say(verifier.report(heads));
        }
    }

    private static void read(ToolDatabase database, String node, Consumer<LedgerEntry> each) {
        List<LedgerEntry> page;
        long after = Long.MIN_VALUE;
        do {
            page = database.list(
                    "select * from ledger_entry where node = ? and seq > ? order by seq limit " + PAGE,
                    LedgerRows::entry,
                    node,
                    after);
            page.forEach(each);
            after = page.isEmpty() ? after : page.get(page.size() - 1).seq();
        } while (page.size() == PAGE);
    }

    private int say(LedgerReport report) {
        out.println(report.sentence());
        return report.holds() ? 0 : 1;
    }
}

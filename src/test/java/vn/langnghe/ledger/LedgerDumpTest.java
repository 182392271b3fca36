package vn.langnghe.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps as the programs write them; the real program is asked in {@code LedgerIT}. */
class LedgerDumpTest {
    private static final List<LedgerEntry> ROWS = Chain.link(
            "all",
            Head.START,
            List.of(
                    event("PY-2026-000001", "RECEIVE", "citizen", ""),
                    event("PY-2026-000001", "ROUTE", "staff:o'neil", "office=TTS;note='(),;\\"),
                    event("", "LOGIN", "staff:nguyễn", "ok);")),
            hash -> "0".repeat(32));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void rowsOnOneLineAreRead() throws IOException {
        assertThat(verify(dump(",", ""))).isZero();
        assertThat(said()).contains("nguyên vẹn: 3 mục");
    }

    @Test
    void rowsOnLinesOfTheirOwnAreRead() throws IOException {
        assertThat(verify(dump(",\n", ""))).isZero();
    }

    @Test
    void anInsertThatNamesItsColumnsIsRead() throws IOException {
        String columns =
                LedgerRows.COLUMNS.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", ", " (", ")"));

        assertThat(verify(dump(",", columns))).isZero();
    }

    @Test
    void aLetterChangedInTheFileIsFound() throws IOException {
        assertThat(verify(dump(",", "").replace("office=TTS", "office=PNV"))).isEqualTo(1);
        assertThat(said()).contains("KHÔNG NGUYÊN VẸN").contains("mục 2: nội dung đã bị sửa");
    }

    @Test
    void aRowTakenOutOfTheFileIsFound() throws IOException {
        String dump = dump(",\n", "");

        assertThat(verify(dump.replaceFirst("\\('all',2,.*\n", ""))).isEqualTo(1);
        assertThat(said()).contains("mục 2: mục này đã bị mất");
    }

    @Test
    void bytesOfOtherTablesDoNotDisturb() throws IOException {
        Path file = folder.resolve("dump.sql");
        Files.write(file, new byte[] {'x', (byte) 0xff, (byte) 0xfe, 0, '\n'});
        Files.writeString(file, dump(",", ""), java.nio.file.StandardOpenOption.APPEND);

        assertThat(tool().dump(file, new LedgerVerifier(Optional.empty()))).isZero();
    }

    @Test
    void aFileThatIsNoDumpOfOursIsNotWhole() throws IOException {
        assertThat(verify("select 1;\n")).isEqualTo(1);
        assertThat(tool().dump(folder.resolve("nowhere.sql"), new LedgerVerifier(Optional.empty())))
                .isEqualTo(2);
    }

    @Test
    void anEmptyLedgersDumpIsWhole() throws IOException {
        assertThat(verify("CREATE TABLE `ledger_entry` (\n);\n")).isZero();
    }

    private static String dump(String between, String columns) {
        LedgerEntry last = ROWS.get(2);
        return "CREATE TABLE `ledger_entry` (\n  `node` varchar(32)\n);\nINSERT INTO `ledger_entry`" + columns
                + " VALUES"
                + (between.equals(",") ? " " : "\n")
                + ROWS.stream().map(LedgerDumpTest::row).collect(Collectors.joining(between))
                + ";\nINSERT INTO `ledger_head` VALUES ('all'," + last.seq() + ",'" + last.hash() + "');\n";
    }

    private static String row(LedgerEntry e) {
        return "('" + e.node() + "'," + e.seq() + ",'"
                + List.of(e.at(), e.caseNumber(), e.action(), e.actor(), e.details(), e.prev(), e.hash(), e.mac())
                        .stream()
                        .map(v -> v.replace("\\", "\\\\").replace("'", "\\'"))
                        .collect(Collectors.joining("','"))
                + "')";
    }

    private static Stamped event(String number, String action, String actor, String details) {
        return new Stamped("2026-02-05 07:30:00.123", new LedgerEvent(number, action, actor, details));
    }

    private int verify(String dump) throws IOException {
        Path file = Files.writeString(folder.resolve("dump.sql"), dump);
        return tool().dump(file, new LedgerVerifier(Optional.empty()));
    }

    private VerifyLedger tool() {
        return new VerifyLedger(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

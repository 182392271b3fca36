package vn.langnghe.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the two tables of the chain out of a dump written by {@code mariadb-dump} or {@code mysqldump}. */
final class LedgerDump {
    private static final Pattern INSERT = Pattern.compile(
            "^(?:INSERT|REPLACE)\\s+(?:IGNORE\\s+)?INTO\\s+`?(ledger_entry|ledger_head)`?\\s*(?:\\(([^)]*)\\)\\s*)?VALUES",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> HEAD_COLUMNS = List.of("node", "seq", "hash");

    private final Consumer<LedgerEntry> entries;
    private final Map<String, Head> heads = new HashMap<>();
    private boolean foundTable;

    LedgerDump(Consumer<LedgerEntry> entries) {
        this.entries = entries;
    }

    /** Byte by byte text, because other tables of the dump hold bytes that are no text. */
    void read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                foundTable |= line.startsWith("CREATE TABLE `ledger_entry`");
                Matcher insert = INSERT.matcher(line.length() > 400 ? line.substring(0, 400) : line);
                if (insert.find()) {
                    statement(insert.group(1), columns(insert), line.substring(insert.end()), lines);
                }
            }
        }
    }

    private static Optional<List<String>> columns(Matcher insert) {
        return Optional.ofNullable(insert.group(2))
                .map(c -> List.of(c.replaceAll("[`\\s]", "").split(",")));
    }

    /** A statement ends where a line ends with a semicolon: line ends inside texts are written as \n in a dump. */
    private void statement(String table, Optional<List<String>> named, String start, BufferedReader lines)
            throws IOException {
        boolean entry = table.equalsIgnoreCase("ledger_entry");
        List<String> columns = named.orElse(entry ? LedgerRows.COLUMNS : HEAD_COLUMNS);
        for (String line = start; line != null; line = lines.readLine()) {
            for (List<String> values : SqlValues.rows(new String(line.getBytes(ISO_8859_1), UTF_8))) {
                row(entry, columns, values);
            }
            if (line.endsWith(";")) {
                return;
            }
        }
    }

    private void row(boolean entry, List<String> columns, List<String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
            row.put(columns.get(i), values.get(i));
        }
        if (entry) {
            entries.accept(entry(row));
        } else {
            heads.put(row.get("node"), new Head(Long.parseLong(row.get("seq")), row.get("hash")));
        }
    }

    private static LedgerEntry entry(Map<String, String> row) {
        return new LedgerEntry(
                row.get("node"),
                Long.parseLong(row.get("seq")),
                row.get("occurred_at"),
                row.get("case_number"),
                row.get("action"),
                row.get("actor"),
                row.get("details"),
                row.get("prev"),
                row.get("hash"),
                row.get("mac"));
    }

    Map<String, Head> heads() {
        return heads;
    }

    /** False when this file is no dump of our database at all. */
    boolean foundTable() {
        return foundTable || !heads.isEmpty();
    }
}

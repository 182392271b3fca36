package vn.langnghe.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.ledger.Broken.Kind.CHANGED;
import static vn.langnghe.ledger.Broken.Kind.FORGED;
import static vn.langnghe.ledger.Broken.Kind.INSERTED;
import static vn.langnghe.ledger.Broken.Kind.MISSING;
import static vn.langnghe.ledger.Broken.Kind.SWAPPED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerVerifierTest {
    private static final UnaryOperator<String> MAC =
            hash -> new StringBuilder(hash).reverse().substring(0, 32);
    private static final UnaryOperator<String> NO_KEY = hash -> "0".repeat(32);

    private List<LedgerEntry> rows;
    private Map<String, Head> heads;

    @BeforeEach
    void tenEntriesInThreeTransactions() {
        rows = new ArrayList<>();
        append(1, 4);
        append(5, 5);
        append(6, 10);
        heads = Map.of("all", end());
    }

    @Test
    void anUntouchedChainHolds() {
        assertThat(broken()).isEmpty();
        assertThat(report().sentence()).startsWith("Nhật ký nguyên vẹn: 10 mục, 1 nút (all 10).");
    }

    @Test
    void anEmptyLedgerHolds() {
        rows.clear();
        heads = Map.of("all", Head.START);

        assertThat(broken()).isEmpty();
    }

    @Test
    void aChangedEntryIsFoundInEveryColumn() {
        LedgerEntry e = rows.get(4);
        for (LedgerEntry changed : List.of(
                with(e, e.caseNumber() + "1", e.action(), e.actor(), e.details(), e.at()),
                with(e, e.caseNumber(), "CLOSE", e.actor(), e.details(), e.at()),
                with(e, e.caseNumber(), e.action(), "system", e.details(), e.at()),
                with(e, e.caseNumber(), e.action(), e.actor(), "office=PNV", e.at()),
                with(e, e.caseNumber(), e.action(), e.actor(), e.details(), "2026-02-05 07:30:00.999"))) {
            rows.set(4, changed);
            assertThat(broken()).contains(new Broken(CHANGED, "all", 5, 0));
        }
    }

    @Test
    void anEntryChangedAndHashedAgainIsFoundByTheNext() {
        LedgerEntry e = with(rows.get(4), "", "CLOSE", "system", "", rows.get(4).at());
        rows.set(4, hashed(e));

        assertThat(brokenWithoutKeys()).contains(new Broken(CHANGED, "all", 5, 0));
        assertThat(broken()).contains(new Broken(FORGED, "all", 5, 0));
    }

    @Test
    void aRemovedEntryIsFound() {
        rows.remove(4);

        assertThat(broken()).contains(new Broken(MISSING, "all", 5, 0));
    }

    @Test
    void aRemovedEntryIsFoundWhenTheRestIsNumberedAnew() {
        rows.remove(4);
        renumber();

        assertThat(broken()).contains(new Broken(MISSING, "all", 5, 0));
    }

    @Test
    void aCutEndIsFoundByTheHead() {
        rows.remove(9);

        assertThat(broken()).contains(new Broken(MISSING, "all", 10, 0));
        rows.clear();
        assertThat(broken()).contains(new Broken(MISSING, "all", 1, 0));
    }

    @Test
    void twoNeighboursSwappedAreFound() {
        swap(4, 5);

        assertThat(broken()).contains(new Broken(SWAPPED, "all", 5, 6));
    }

    @Test
    void twoDistantEntriesSwappedAreFound() {
        swap(2, 8);

        assertThat(broken()).contains(new Broken(SWAPPED, "all", 3, 9));
    }

    @Test
    void anInsertedEntryIsFound() {
        rows.add(5, rows.get(4));

        assertThat(broken()).contains(new Broken(INSERTED, "all", 5, 0));
    }

    @Test
    void anInsertedEntryIsFoundWhenTheRestIsNumberedAnew() {
        LedgerEntry before = rows.get(4);
        Stamped stamped = new Stamped(before.at(), new LedgerEvent("", "CLOSE", "system", ""));
        rows.add(
                5,
                Chain.link("all", new Head(5, before.hash()), List.of(stamped), NO_KEY)
                        .get(0));
        renumber();

        assertThat(brokenWithoutKeys()).contains(new Broken(INSERTED, "all", 6, 0));
        assertThat(broken()).contains(new Broken(FORGED, "all", 6, 0));
    }

    @Test
    void anEntryAddedAtTheEndIsFoundByTheHead() {
        append(11, 11);

        assertThat(broken()).contains(new Broken(INSERTED, "all", 11, 0));
    }

    @Test
    void aChainMadeAnewIsFoundByWhoeverHasTheKey() {
        rows.clear();
        rows.addAll(Chain.link("all", Head.START, events(1, 9), NO_KEY));
        heads = Map.of("all", end());

        assertThat(brokenWithoutKeys()).isEmpty();
        assertThat(broken()).contains(new Broken(FORGED, "all", 1, 0));
    }

    @Test
    void aNodeWithoutAnEndIsFound() {
        heads = Map.of();

        assertThat(broken()).isPresent();
    }

    @Test
    void chainsOfSeveralNodesAreSeparate() {
        rows.addAll(5, Chain.link("p1", Head.START, events(1, 3), MAC));
        heads = Map.of("all", heads.get("all"), "p1", new Head(3, rows.get(7).hash()));

        assertThat(broken()).isEmpty();
        rows.remove(6);
        assertThat(broken()).contains(new Broken(MISSING, "p1", 2, 0));
    }

    @Test
    void everySingleEditIsFound() {
        append(11, 300);
        heads = Map.of("all", end());
        Random random = new Random(42);
        for (int i = 0; i < 1_000; i++) {
            List<LedgerEntry> before = List.copyOf(rows);
            edit(random);
            assertThat(broken()).as("edit %s", i).isPresent();
            rows = new ArrayList<>(before);
        }
    }

    private void edit(Random random) {
        int at = random.nextInt(rows.size());
        LedgerEntry e = rows.get(at);
        switch (random.nextInt(5)) {
            case 0 -> rows.set(at, with(e, e.caseNumber(), e.action() + "X", e.actor(), e.details(), e.at()));
            case 1 -> rows.remove(at);
            case 2 -> rows.add(at, e);
            case 3 -> swap(at, (at + 1 + random.nextInt(rows.size() - 1)) % rows.size());
            default -> rows.set(at, hashed(with(e, e.caseNumber(), e.action(), "staff:x", e.details(), e.at())));
        }
    }

    private void append(int from, int to) {
        rows.addAll(Chain.link("all", rows.isEmpty() ? Head.START : end(), events(from, to), MAC));
    }

    private static List<Stamped> events(int from, int to) {
        List<Stamped> events = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            events.add(new Stamped(
                    "2026-02-05 07:30:00.123", new LedgerEvent("PY-2026-" + i, "ROUTE", "staff:lan", "office=TTS")));
        }
        return events;
    }

    private Head end() {
        LedgerEntry last = rows.get(rows.size() - 1);
        return new Head(last.seq(), last.hash());
    }

    /** As if somebody had exchanged the numbers of the two rows. */
    private void swap(int one, int other) {
        LedgerEntry a = rows.get(one);
        long otherSeq = rows.get(other).seq();
        rows.set(one, at(rows.get(other), a.seq()));
        rows.set(other, at(a, otherSeq));
    }

    private void renumber() {
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, at(rows.get(i), i + 1L));
        }
        heads = Map.of("all", end());
    }

    private static LedgerEntry at(LedgerEntry e, long seq) {
        return new LedgerEntry(
                e.node(), seq, e.at(), e.caseNumber(), e.action(), e.actor(), e.details(), e.prev(), e.hash(), e.mac());
    }

    private static LedgerEntry with(
            LedgerEntry e, String number, String action, String actor, String details, String at) {
        return new LedgerEntry(e.node(), e.seq(), at, number, action, actor, details, e.prev(), e.hash(), e.mac());
    }

    private static LedgerEntry hashed(LedgerEntry e) {
        return new LedgerEntry(
                e.node(),
                e.seq(),
                e.at(),
                e.caseNumber(),
                e.action(),
                e.actor(),
                e.details(),
                e.prev(),
                e.hashAt(e.seq()),
                e.mac());
    }

    private LedgerReport report() {
        return report(Optional.of(MAC));
    }

    private LedgerReport report(Optional<UnaryOperator<String>> mac) {
        LedgerVerifier verifier = new LedgerVerifier(mac);
        rows.forEach(verifier::accept);
        return verifier.report(heads);
    }

    private Optional<Broken> broken() {
        return report().broken();
    }

    private Optional<Broken> brokenWithoutKeys() {
        return report(Optional.empty()).broken();
    }
}

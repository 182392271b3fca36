package vn.langnghe.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LedgerEventTest {
    @Test
    void nothingIsAnEmptyText() {
        LedgerEvent event = new LedgerEvent(null, "LOGIN", "system", null);

        assertThat(event.caseNumber()).isEmpty();
        assertThat(event.details()).isEmpty();
    }

    @Test
    void whatWouldNotFitItsColumnIsRefusedNotCut() {
        assertThatThrownBy(() -> new LedgerEvent("PY", "x".repeat(65), "system", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedgerEvent("PY", "x", "system", "y".repeat(1001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedgerEvent("PY", "x", "system", "two\nlines"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereOneFieldEndsMattersForTheHash() {
        LedgerEntry one = new Stamped("t", new LedgerEvent("AB", "C", "system", "")).after("n", 1, LedgerEntry.START);
        LedgerEntry two = new Stamped("t", new LedgerEvent("A", "BC", "system", "")).after("n", 1, LedgerEntry.START);

        assertThat(one.hashAt(1)).isNotEqualTo(two.hashAt(1)).isNotEqualTo(one.hashAt(2));
    }
}

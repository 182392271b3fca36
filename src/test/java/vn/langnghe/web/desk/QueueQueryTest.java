package vn.langnghe.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.queue.QueueFilter;
import vn.langnghe.casework.queue.QueueSort;
import vn.langnghe.casework.queue.QueueView;

class QueueQueryTest {
    private static QueueQuery query(String... pairs) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            chosen.put(pairs[i], pairs[i + 1]);
        }
        return new QueueQuery(chosen);
    }

    @Test
    void whatIsUnknownFiltersNothing() {
        QueueFilter filter = query("view", "mine", "kind", "identity.name", "status", "x' or '1'='1", "sort", "phone")
                .filter();
        assertThat(filter.view()).isEqualTo(QueueView.OPEN);
        assertThat(filter.sort()).isEqualTo(QueueSort.DUE);
        assertThat(filter.kind()).isNull();
        assertThat(filter.status()).isNull();
    }

    @Test
    void aChangedConditionBeginsAtTheFirstPageAgain() {
        QueueQuery query = query("view", "new", "text", "quán nhậu & bia", "after", "abc");
        assertThat(query.with("sort", "number"))
                .isEqualTo("/desk/queue?view=new&text=qu%C3%A1n+nh%E1%BA%ADu+%26+bia&sort=number");
        assertThat(query.without("text")).isEqualTo("/desk/queue?view=new");
    }

    @Test
    void aSavedViewKeepsTheOrderOnly() {
        assertThat(query("view", "new", "kind", "PHAN_ANH", "sort", "received").viewOnly(QueueView.OVERDUE))
                .isEqualTo("/desk/queue?view=overdue&sort=received");
    }

    @Test
    void countsAreExactUpToNinetyNine() {
        assertThat(QueueRail.words(0)).isEqualTo("0");
        assertThat(QueueRail.words(99)).isEqualTo("99");
        assertThat(QueueRail.words(100)).isEqualTo("99+");
    }
}

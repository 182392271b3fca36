package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shelves of the queue are a short cut: whoever goes the long way meets the same cases. Content is found by a
 * search; outlines, which no search finds, in the order of numbers.
 */
class QueueSightIT {
    private static final String[] VIEWS = {"all", "open", "new", "overdue", "closed"};

    @ParameterizedTest
    @ValueSource(strings = {"triage", "inspector", "approver"})
    void shelvesHideNothingThatASearchFinds(String username) {
        Caller caller = Caller.staff(username);
        for (String view : new String[] {"all", "open"}) {
            Set<String> searched = new TreeSet<>();
            for (int digit = 0; digit <= 9; digit++) {
                searched.addAll(numbers(caller, "view=" + view + "&q=" + digit, true));
            }
            assertThat(numbers(caller, "view=" + view, true)).as(view).isEqualTo(searched);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "auditor", "approver"})
    void everyOrderShowsTheSame(String username) {
        Caller caller = Caller.staff(username);
        for (String view : VIEWS) {
            Set<String> due = numbers(caller, "view=" + view, false);
            assertThat(numbers(caller, "view=" + view + "&sort=number", false))
                    .as(view)
                    .isEqualTo(due);
            assertThat(numbers(caller, "view=" + view + "&sort=received", false))
                    .as(view)
                    .isEqualTo(due);
        }
    }

    private static Set<String> numbers(Caller caller, String query, boolean contentOnly) {
        Set<String> numbers = new TreeSet<>();
        String after = "";
        while (after != null) {
            JsonObject page = caller.get("cases?limit=200&" + query + after).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(row -> !contentOnly || !row.getBoolean("outline"))
                    .forEach(row -> numbers.add(row.getString("caseNumber")));
            after = page.containsKey("next") && !page.isNull("next") ? "&after=" + page.getString("next") : null;
        }
        return numbers;
    }
}

package vn.langnghe.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.queue.QueueFilter;
import vn.langnghe.casework.queue.QueueSort;
import vn.langnghe.casework.queue.QueueView;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.StaffPage;

/** The queue's address: everything that is chosen stands in it, so that it can be kept, sent and gone back to. */
public record QueueQuery(Map<String, String> chosen) {
    public static final String PATH = "/desk/queue";
    static final int ROWS = 50;
    private static final String[] PARAMETERS = {"view", "text", "kind", "category", "status", "office", "sort", "after"
    };

    public static QueueQuery of(Ask ask) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name : PARAMETERS) {
            if (ask.filled(name) != null) {
                chosen.put(name, ask.filled(name));
            }
        }
        return new QueueQuery(chosen);
    }

    String get(String name) {
        return chosen.get(name);
    }

    public QueueView view() {
        return QueueView.of(get("view")).orElse(QueueView.OPEN);
    }

    QueueSort sort() {
        return QueueSort.of(get("sort")).orElse(QueueSort.DUE);
    }

    /** What is unknown filters nothing. */
    public QueueFilter filter() {
        return new QueueFilter(
                view(),
                get("text"),
                known(Kind.values(), get("kind")),
                get("category"),
                known(CaseStatus.values(), get("status")),
                get("office"),
                sort(),
                get("after"),
                ROWS);
    }

    private static String known(Enum<?>[] constants, String code) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(name -> name.equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The same from the first row on. */
    public QueueQuery whole() {
        Map<String, String> kept = new LinkedHashMap<>(chosen);
        kept.remove("after");
        return new QueueQuery(kept);
    }

    /** Where this is shown. */
    public String address() {
        return address(chosen);
    }

    /** Where this is taken along. */
    String export() {
        Map<String, String> kept = whole().chosen;
        return StaffPage.EXPORT.path() + (kept.isEmpty() ? "" : "?" + query(kept));
    }

    /** The same address with one thing changed, from the first page on. */
    String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.remove("after");
        changed.put(name, value);
        return address(changed);
    }

    String without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.remove("after");
        changed.remove(name);
        return address(changed);
    }

    /** A saved view: nothing else chosen but the order. */
    String viewOnly(QueueView view) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("view", view.code());
        if (get("sort") != null) {
            changed.put("sort", get("sort"));
        }
        return address(changed);
    }

    static String address(Map<String, String> parameters) {
        return parameters.isEmpty() ? PATH : PATH + "?" + query(parameters);
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

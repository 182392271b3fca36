package vn.langnghe.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Counters and gauges behind {@code /metrics}. Names are {@code [a-z_]+}; the page adds the prefix {@code langnghe_}. */
@ApplicationScoped
public class Figures {
    private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
    private final Map<String, Supplier<Number>> gauges = new ConcurrentHashMap<>();

    /** One more of it since the start. */
    public void count(String name) {
        counters.computeIfAbsent(name, n -> new LongAdder()).increment();
    }

    /** A value that is read whenever somebody looks. */
    public void gauge(String name, Supplier<Number> value) {
        gauges.put(name, value);
    }

    public Map<String, Long> counters() {
        Map<String, Long> all = new TreeMap<>();
        counters.forEach((name, count) -> all.put(name, count.sum()));
        return all;
    }

    public Map<String, Number> gauges() {
        Map<String, Number> all = new TreeMap<>();
        gauges.forEach((name, value) -> all.put(name, value.get()));
        return all;
    }
}

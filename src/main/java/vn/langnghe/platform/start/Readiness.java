package vn.langnghe.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * Whether a submission can be taken right now, and what else an operator should know. Backs {@code /health/ready}: one
 * part that is not ready makes it 503; warnings never do.
 */
@ApplicationScoped
public class Readiness {
    private final Map<String, String> missing = new ConcurrentSkipListMap<>(Map.of("start", "starting"));
    private final Map<String, Supplier<Optional<String>>> warnings = new ConcurrentHashMap<>();

    /** The part works now. */
    public void ready(String part) {
        missing.remove(part);
    }

    /** The part does not work, and without it nothing can be taken. The reason holds no personal data. */
    public void notReady(String part, String why) {
        missing.put(part, why);
    }

    /** A check that is asked whenever somebody looks; it gives a sentence when there is something to say. */
    public void warn(String key, Supplier<Optional<String>> check) {
        warnings.put(key, check);
    }

    public boolean isReady() {
        return missing.isEmpty();
    }

    /** Part to reason. */
    public Map<String, String> missing() {
        return new TreeMap<>(missing);
    }

    /** Key to sentence, only those that have something to say. A check that fails says so itself. */
    public Map<String, String> warnings() {
        Map<String, String> said = new TreeMap<>();
        warnings.forEach((key, check) -> ask(check).ifPresent(sentence -> said.put(key, sentence)));
        return said;
    }

    private static Optional<String> ask(Supplier<Optional<String>> check) {
        try {
            return check.get();
        } catch (RuntimeException e) {
            return Optional.of("check failed: " + e.getClass().getSimpleName());
        }
    }
}

package vn.langnghe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.platform.Now;
import vn.langnghe.seal.Seal;

/**
 * The hidden key of a form: random, with the time it was handed out, and a mark that only we can make. Posted twice, it
 * says that both posts are one. Nothing about it is stored until the post is taken in.
 */
@ApplicationScoped
public class FormKey {
    /** As long as intake remembers answers. */
    static final Duration VALID = Duration.ofHours(24);

    private static final Pattern SHAPE = Pattern.compile("([\\w-]{22})\\.(\\d{1,12})\\.([\\w-]{22})");

    @Inject
    Seal seal;

    @Inject
    Now now;

    String fresh() {
        String stem = seal.token(16) + "." + now.instant().getEpochSecond();
        return stem + "." + mark(stem);
    }

    /** The random part of a key that we gave out within a day. */
    Optional<String> read(String posted) {
        Matcher parts = SHAPE.matcher(posted == null ? "" : posted);
        if (!parts.matches() || !mark(parts.group(1) + "." + parts.group(2)).equals(parts.group(3))) {
            return Optional.empty();
        }
        Instant given = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        return given.plus(VALID).isAfter(now.instant()) ? Optional.of("form:" + parts.group(1)) : Optional.empty();
    }

    private String mark(String stem) {
        byte[] mac = seal.digest("form-key", stem.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, 16));
    }
}

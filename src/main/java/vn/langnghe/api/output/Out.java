package vn.langnghe.api.output;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.function.Function;
import vn.langnghe.deadline.TraceLine;
import vn.langnghe.platform.Now;

/** One object of an answer; whatever is null is left out. */
public final class Out {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    public Out put(String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
        return this;
    }

    public Out put(String name, Enum<?> code) {
        return put(name, code == null ? null : code.name());
    }

    public Out put(String name, int value) {
        json.add(name, value);
        return this;
    }

    public Out put(String name, long value) {
        json.add(name, value);
        return this;
    }

    public Out put(String name, boolean value) {
        json.add(name, value);
        return this;
    }

    public Out put(String name, Out value) {
        json.add(name, value.json);
        return this;
    }

    /** A moment with Vietnam's offset: {@code 2026-02-05T14:05:09.123+07:00}. */
    public Out moment(String name, Instant at) {
        return at == null ? this : put(name, written(at.atZone(Now.ZONE)));
    }

    /** The last second of a day on which something is due. */
    public Out endOf(String name, LocalDate day) {
        return day == null ? this : put(name, written(day.atTime(END_OF_DAY).atZone(Now.ZONE)));
    }

    public Out day(String name, LocalDate day) {
        return day == null ? this : put(name, day.toString());
    }

    private static String written(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    public <T> Out list(String name, Collection<T> items, Function<T, Out> item) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(each -> array.add(item.apply(each).json));
        json.add(name, array);
        return this;
    }

    public Out words(String name, Collection<String> words) {
        json.add(name, Json.createArrayBuilder(words));
        return this;
    }

    /** How a day was found, a sentence a line; {@code grounds} adds the legal ground. */
    public Out trace(String name, Collection<TraceLine> lines, boolean grounds) {
        return words(
                name,
                lines.stream()
                        .map(l -> l.text() + (grounds && !l.basis().isEmpty() ? " (" + l.basis() + ")" : ""))
                        .toList());
    }

    public JsonObject build() {
        return json.build();
    }
}

package vn.langnghe.api.input;

import java.util.Arrays;
import java.util.List;

/** Codes as the contract spells them: upper case, no other spelling. */
public final class Codes {
    private Codes() {}

    /** @throws InputRefused naming the field and every code it takes */
    public static <E extends Enum<E>> E of(Class<E> type, String typed, String field) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        throw InputRefused.code(typed, names(type)).about(field);
    }

    public static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}

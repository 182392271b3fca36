package vn.langnghe.api.input;

import java.util.Arrays;
import java.util.List;

/** Codes as the contract spells them: upper case, no other spelling. */
public final class Codes {
    private Codes() {}

    public static <E extends Enum<E>> List<String> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}

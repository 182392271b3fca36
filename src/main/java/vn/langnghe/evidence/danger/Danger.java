package vn.langnghe.evidence.danger;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a file may do harm when somebody opens it. Labels: {@code danger.<name>} in the desk's texts. */
public enum Danger {
    /** A virus scanner knows it. */
    INFECTED,
    /** A computer runs it, or something inside it, when it is opened. */
    PROGRAM,
    /** A browser runs what stands in it. */
    PAGE,
    /** An office document with a program in it. */
    MACROS,
    /** Different programs take it for different things. */
    SEVERAL,
    /** Nobody can look inside: a password, or a kind of archive that is not opened here. */
    LOCKED,
    /** There is a virus scanner, and it has not looked at it yet. */
    UNSCANNED;

    private static final Map<String, Danger> BY_TYPE = Map.of(
            "application/x-executable", PROGRAM,
            "text/html", PAGE,
            "image/svg+xml", PAGE,
            "application/vnd.rar", LOCKED,
            "application/x-7z-compressed", LOCKED);

    /** As it stands in the database: names with commas; empty for none. */
    public static String code(Collection<Danger> dangers) {
        return dangers.stream().sorted().map(Danger::name).collect(Collectors.joining(","));
    }

    /**
     * The same backwards.
     *
     * @param code as {@link #code} made it; null = it came before anybody looked, and its type has to do
     */
    public static Set<Danger> of(String code, String contentType) {
        Set<Danger> dangers = EnumSet.noneOf(Danger.class);
        if (code == null) {
            BY_TYPE.entrySet().stream()
                    .filter(each -> each.getKey().equals(contentType))
                    .forEach(each -> dangers.add(each.getValue()));
        } else {
            Arrays.stream(code.split(",")).filter(name -> !name.isEmpty()).forEach(name -> dangers.add(valueOf(name)));
        }
        return dangers;
    }
}

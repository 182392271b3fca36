package vn.langnghe.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.platform.Vietnamese;

/** All offices of one profile at all times, with their successors. Immutable, pure. */
final class OfficeBook {
    private final List<Office> offices;
    private final List<Succession> successions;
    private final Map<String, List<Office>> versions;
    private final Map<String, List<Succession>> successors;
    private final Map<Office, List<String>> words = new HashMap<>();

    /** Remembered, since every look at a case asks it. */
    private final Map<Asked, Set<String>> over = new ConcurrentHashMap<>();

    private record Asked(Set<String> codes, LocalDate day) {}

    /** @param successions those of one predecessor in the order of preference */
    OfficeBook(List<Office> offices, List<Succession> successions) {
        this.offices = List.copyOf(offices);
        this.successions = List.copyOf(successions);
        this.versions = offices.stream().collect(Collectors.groupingBy(Office::code));
        this.successors = successions.stream().collect(Collectors.groupingBy(Succession::predecessor));
        for (Office office : offices) {
            words.put(office, words(office.name() + " " + office.shortName() + " " + office.code()));
        }
    }

    List<Office> validOn(LocalDate day) {
        return offices.stream().filter(office -> office.validOn(day)).toList();
    }

    /** Codes of all offices of all times that these are or stand under on that day. */
    Set<String> over(Set<String> codes, LocalDate day) {
        return over.computeIfAbsent(
                new Asked(Set.copyOf(codes), day),
                asked -> Stream.concat(codes.stream(), versions.keySet().stream())
                        .filter(above -> codes.stream().anyMatch(code -> isUnder(code, above, day)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    List<Succession> successions() {
        return successions;
    }

    /** The office itself if it exists on that day, else the first of its successors that does. */
    Optional<Office> find(String code, LocalDate day) {
        return code == null ? Optional.empty() : heirs(code, day).findFirst();
    }

    /** True when {@code code} is {@code ancestor} or a successor of it, or stands anywhere below one of them. */
    boolean isUnder(String code, String ancestor, LocalDate day) {
        if (code == null || ancestor == null) {
            return false;
        }
        Set<String> above = heirs(ancestor, day).map(Office::code).collect(Collectors.toSet());
        above.add(ancestor);
        var seen = new HashSet<String>();
        for (String at = code; at != null && seen.add(at); at = parent(at, day)) {
            String now = find(at, day).map(Office::code).orElse(at);
            if (above.contains(at) || above.contains(now)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Offices of that day whose names begin, word by word and in any order, like what was typed; marks, capitals and
     * "Ủy ban nhân dân" for "UBND" make no difference.
     */
    List<Office> matching(String typed, int max, LocalDate day) {
        List<String> wanted = words(typed == null ? "" : typed);
        return validOn(day).stream()
                .filter(office -> wanted.stream().allMatch(word -> begins(words.get(office), word)))
                .limit(Math.max(0, max))
                .toList();
    }

    private String parent(String code, LocalDate day) {
        return find(code, day).map(Office::parent).orElse(null);
    }

    private Stream<Office> heirs(String code, LocalDate day) {
        return heirs(code, day, Set.of());
    }

    private Stream<Office> heirs(String code, LocalDate day, Collection<String> passed) {
        if (passed.contains(code)) {
            return Stream.empty();
        }
        Optional<Office> itself = versions.getOrDefault(code, List.of()).stream()
                .filter(office -> office.validOn(day))
                .findFirst();
        if (itself.isPresent()) {
            return itself.stream();
        }
        var next = new HashSet<>(passed);
        next.add(code);
        return successors.getOrDefault(code, List.of()).stream()
                .filter(one -> !one.onDay().isAfter(day))
                .flatMap(one -> heirs(one.successor(), day, next));
    }

    private static boolean begins(List<String> words, String start) {
        return words.stream().anyMatch(word -> word.startsWith(start));
    }

    private static List<String> words(String text) {
        String folded = Vietnamese.fold(text).replace("uy ban nhan dan", "ubnd");
        return Stream.of(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

package vn.langnghe.casework.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.casework.redact.DetailType;
import vn.langnghe.casework.redact.Details;
import vn.langnghe.platform.Vietnamese;

/**
 * Looks for what tells or reaches a person in a text that goes out (Luật Tố cáo 2018, Điều 40 khoản 3, Điều 56). By shape
 * only, pure: a check against the real identity would tell whoever tries names out which one was refused, and would
 * answer otherwise for cases without an identity.
 */
public final class IdentityCheck {
    private static final Set<DetailType> CONTACT = EnumSet.of(DetailType.PHONE, DetailType.EMAIL, DetailType.ID_NUMBER);
    private static final String GOVERNMENT = ".gov.vn";

    /** Stands in the names of streets, cities and campaigns. */
    private static final String NOBODY = "Hồ Chí Minh";

    private static final int QUOTED_WORDS = 8;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5,}");

    private final Set<String> ours;
    private final Pattern offices;

    /**
     * @param ours telephone numbers as {@link #plain} digits, and addresses of mail, that belong to offices
     * @param offices their names, which may hold what looks like a person's
     */
    public IdentityCheck(Set<String> ours, Collection<String> offices) {
        this.ours = Set.copyOf(ours);
        this.offices = Pattern.compile(
                Stream.concat(Stream.of(NOBODY), offices.stream())
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What reaches a person, as it stands in the text. */
    public Optional<String> contact(String text) {
        return found(text, CONTACT)
                .filter(hit -> !ours.contains(plain(hit)) && !hit.endsWith(GOVERNMENT))
                .findFirst();
    }

    /** Digits only, the country's code as 0; a mail address as it is. */
    public static String plain(String number) {
        return number.contains("@") ? number : number.replaceAll("[^\\d+]", "").replaceFirst("^\\+?84", "0");
    }

    /** A person's name, not initials, as it stands in the text; {@code known} is the one that may be told, or null. */
    public Optional<String> name(String text, String known) {
        String allowed = known == null ? "" : Vietnamese.fold(known);
        return found(offices.matcher(text).replaceAll("-"), EnumSet.of(DetailType.NAME))
                .filter(hit -> hit.length() > 1 && !allowed.contains(Vietnamese.fold(hit)))
                .findFirst();
    }

    private static Stream<String> found(String text, Set<DetailType> types) {
        return Details.in(text).stream()
                .filter(detail -> types.contains(detail.type()))
                .map(detail -> text.substring(detail.from(), detail.to()));
    }

    /** What a text repeats of a story: eight words in a row, or a long number that only the sender may know. */
    public static Optional<String> repeated(String text, String story) {
        String told = " " + words(story) + " ";
        List<String> words = List.of(words(text).split(" "));
        for (int at = 0; at + QUOTED_WORDS <= words.size(); at++) {
            String row = String.join(" ", words.subList(at, at + QUOTED_WORDS));
            if (told.contains(" " + row + " ")) {
                return Optional.of(row);
            }
        }
        return LONG_NUMBER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(story::contains)
                .findFirst();
    }

    private static String words(String text) {
        return Vietnamese.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}

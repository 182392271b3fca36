package vn.langnghe.casework.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.platform.Vietnamese;

/**
 * Looks for what tells or reaches a person: telephone numbers, addresses of mail, numbers of papers, names (Luật Tố cáo
 * 2018, Điều 40 khoản 3, Điều 56). By shape only, pure: a check against the real identity would tell whoever tries names
 * out which one was refused, and would answer otherwise for cases without an identity.
 *
 * <p>It finds names that begin with a frequent family name; a person still reads the text.
 */
public final class IdentityCheck {
    private static final String DIGITS_AROUND = "(?<![\\d+])%s(?!\\d)";
    private static final Pattern TELEPHONE =
            Pattern.compile(DIGITS_AROUND.formatted("(?:\\+?84|0)[ .-]?(?:[35789]|2\\d)(?:[ .-]?\\d){8}"));
    private static final Pattern PAPER = Pattern.compile(DIGITS_AROUND.formatted("0\\d{2}(?:[ .]?\\d){9}"));
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private static final String FAMILY =
            "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh"
                    + "|Trịnh|Trương|Mai|Tạ|Tô|Châu|Vương|Lương)";
    /** Streets, schools and places bear names too. */
    private static final String NOT_A_PLACE =
            "(?<!(?:[Đđ]ường|[Pp]hố|[Tt]rường|[Pp]hường|[Xx]ã|[Tt]hôn|[Tt]ỉnh|[Hh]uyện|[Cc]hợ|[Cc]ầu)\\s)";

    private static final Pattern NAME =
            Pattern.compile(NOT_A_PLACE + "(?<!\\p{L})" + FAMILY + "(?:\\s+\\p{Lu}\\p{L}*){1,3}");
    private static final Set<String> NOBODY = Set.of("ho chi minh", "phan rang", "phan thiet", "chau doc");

    private static final int QUOTED_WORDS = 8;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5,}");

    private final Set<String> ours;

    /** @param ours telephone numbers as digits only, and addresses of mail, that belong to offices */
    public IdentityCheck(Set<String> ours) {
        this.ours = Set.copyOf(ours);
    }

    /** What reaches a person, as it stands in the text. */
    public Optional<String> contact(String text) {
        return first(PAPER, text).or(() -> first(TELEPHONE, text)).or(() -> first(MAIL, text));
    }

    private Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(hit -> !ours.contains(plain(hit)) && !hit.endsWith(".gov.vn"))
                .findFirst();
    }

    /** Digits only, the country's code as 0; a mail address as it is. */
    public static String plain(String number) {
        return number.contains("@") ? number : number.replaceAll("[^\\d+]", "").replaceFirst("^\\+?84", "0");
    }

    /** A person's name, as it stands in the text; {@code known} is the one that may be told, or null. */
    public Optional<String> name(String text, String known) {
        String allowed = known == null ? "" : Vietnamese.fold(known);
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            String found = Vietnamese.fold(names.group());
            if (!NOBODY.contains(found) && !allowed.contains(found)) {
                return Optional.of(names.group());
            }
        }
        return Optional.empty();
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

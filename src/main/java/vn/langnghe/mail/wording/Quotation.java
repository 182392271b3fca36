package vn.langnghe.mail.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a mail says itself and what it repeats of earlier mails, as Outlook, Gmail, Apple Mail and Yahoo write it in
 * Vietnamese and in English.
 *
 * @param own what is new; empty when a mail was only passed on
 * @param history the rest, as it stood there; empty when there is none
 */
public record Quotation(String own, String history) {
    /** Beyond so many lines nobody quotes; the work stays bounded. */
    private static final int LONGEST_LINE = 400;

    /** With one of these every line begins that could begin history. */
    private static final String FIRST = "->*fFtTbBvVoOnNlL";

    private static final Pattern RULER = Pattern.compile("(?iu)^\\s*-{3,}\\s*(?:original message|forwarded message|"
            + "thư gốc|tin nhắn gốc|thông báo gốc|thư đã chuyển tiếp|tin nhắn đã chuyển tiếp|"
            + "thư được chuyển tiếp|tin nhắn chuyển tiếp|thư chuyển tiếp)\\s*-{2,}\\s*$");
    private static final Pattern APPLE =
            Pattern.compile("(?iu)^\\s*(?:begin forwarded message|bắt đầu thư được chuyển tiếp)\\s*:\\s*$");
    private static final Pattern WROTE = Pattern.compile("(?iu).*(?:đã viết|wrote)\\s*:\\s*$");
    private static final Pattern WROTE_BEGINS = Pattern.compile("(?iu)^\\s*(?:vào|on|ngày|lúc|trong)\\b.*");
    private static final Pattern FROM = Pattern.compile("(?iu)^\\s*\\*?(?:from|từ)\\s*:\\*?\\s?.*");
    private static final Pattern LETTERHEAD =
            Pattern.compile("(?iu)^\\s*\\*?(?:sent|date|to|cc|đã gửi|ngày gửi|ngày|đến|tới)\\s*:.*");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)^\\s*\\*?(?:subject|chủ đề|tiêu đề)\\s*:.*");
    private static final Pattern ARROW = Pattern.compile("^\\s?>.*");

    /** Tells the two apart; lines that answer between quoted ones are the sender's own. */
    public static Quotation of(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int start = start(lines);
        List<String> before = lines.subList(0, start);
        List<String> behind = lines.subList(start, lines.size());
        boolean arrows = behind.stream().anyMatch(l -> ARROW.matcher(l).matches());
        if (!arrows) {
            return new Quotation(joined(before), joined(behind));
        }
        List<String> own = new ArrayList<>(before);
        List<String> history = new ArrayList<>();
        int headLines = headLines(behind);
        for (int i = 0; i < behind.size(); i++) {
            boolean quoted = i < headLines || ARROW.matcher(behind.get(i)).matches();
            (quoted ? history : own).add(behind.get(i));
        }
        return new Quotation(joined(own), joined(history));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }

    /** The line with which the history begins, or the number of lines. */
    private static int start(List<String> lines) {
        int arrows = arrows(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (begins(lines, i, arrows)) {
                return i > 0 && lines.get(i - 1).matches("_{5,}\\s*") ? i - 1 : i;
            }
        }
        return lines.size();
    }

    private static boolean begins(List<String> lines, int i, int arrows) {
        String line = lines.get(i);
        if (line.length() > LONGEST_LINE
                || line.isBlank()
                || FIRST.indexOf(line.stripLeading().charAt(0)) < 0) {
            return false;
        }
        return RULER.matcher(line).matches()
                || APPLE.matcher(line).matches()
                || wrote(lines, i) > 0
                || letterhead(lines, i)
                || i >= arrows && ARROW.matcher(line).matches();
    }

    /** How many lines "On … X wrote:" takes from here, up to three; 0 when it is not that. */
    private static int wrote(List<String> lines, int i) {
        if (!WROTE_BEGINS.matcher(lines.get(i)).matches()) {
            return 0;
        }
        StringBuilder said = new StringBuilder();
        for (int n = 0; n < 3 && i + n < lines.size() && said.length() < LONGEST_LINE; n++) {
            String line = lines.get(i + n);
            said.append(line.length() > LONGEST_LINE ? "" : line).append(' ');
            boolean dated = said.chars().anyMatch(Character::isDigit);
            if (dated && WROTE.matcher(line).matches()) {
                return n + 1;
            }
        }
        return 0;
    }

    /** "From:", and among the next five lines a subject and one more such line. */
    private static boolean letterhead(List<String> lines, int i) {
        if (!FROM.matcher(lines.get(i)).matches()) {
            return false;
        }
        List<String> next = lines.subList(i + 1, Math.min(lines.size(), i + 6)).stream()
                .filter(l -> l.length() < LONGEST_LINE)
                .toList();
        return next.stream().anyMatch(l -> SUBJECT.matcher(l).matches())
                && next.stream().anyMatch(l -> LETTERHEAD.matcher(l).matches());
    }

    /** From where on there are nothing but quoted and empty lines. */
    private static int arrows(List<String> lines) {
        int from = lines.size();
        while (from > 0
                && (lines.get(from - 1).isBlank()
                        || ARROW.matcher(lines.get(from - 1)).matches())) {
            from--;
        }
        return from;
    }

    private static int headLines(List<String> behind) {
        return Math.max(wrote(behind, 0), ARROW.matcher(behind.get(0)).matches() ? 0 : 1);
    }
}

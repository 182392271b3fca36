package vn.langnghe.intake;

import java.text.BreakIterator;
import java.util.Locale;
import vn.langnghe.platform.Vietnamese;

/** The line by which an open case is called in lists: the mail's subject or the first words. */
final class Title {
    private static final int LONGEST = 90;

    private Title() {}

    static String of(String heading, String text) {
        String whole = Vietnamese.blank(heading) ? text : heading;
        String line = whole.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, LONGEST);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int edge = words.preceding(cut + 1);
        return line.substring(0, edge > LONGEST / 2 ? edge : cut).strip() + "…";
    }
}

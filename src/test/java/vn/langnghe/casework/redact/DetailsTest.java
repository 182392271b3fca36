package vn.langnghe.casework.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The detector against stories whose details were marked by hand; no rule was made to remember a story. */
class DetailsTest {
    private static final Pattern MARK = Pattern.compile("\\[\\[[A-Z]:([^]]+)]]");

    /** A story with its true details. */
    private record Truth(String story, List<int[]> details) {
        static Truth of(String marked) {
            StringBuilder story = new StringBuilder();
            List<int[]> details = new ArrayList<>();
            Matcher mark = MARK.matcher(marked);
            int at = 0;
            while (mark.find()) {
                story.append(marked, at, mark.start());
                details.add(new int[] {
                    story.length(), story.length() + mark.group(1).length()
                });
                story.append(mark.group(1));
                at = mark.end();
            }
            return new Truth(story.append(marked.substring(at)).toString(), details);
        }

        Truth as(UnaryOperator<String> writing) {
            return new Truth(writing.apply(story), details);
        }
    }

    /** How much was found, in per cent, and what not. */
    private record Score(int details, List<String> missed, int found, List<String> wrong) {
        int recall() {
            return 100 * (details - missed.size()) / details;
        }

        int precision() {
            return 100 * (found - wrong.size()) / found;
        }
    }

    private static List<Truth> stories() {
        try (var reader = new BufferedReader(
                new InputStreamReader(DetailsTest.class.getResourceAsStream("stories.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Truth::of)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Score score(UnaryOperator<String> writing) {
        int details = 0;
        int found = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Truth truth : stories().stream().map(t -> t.as(writing)).toList()) {
            List<Detail> seen = Details.in(truth.story());
            details += truth.details().size();
            found += seen.size();
            truth.details().stream()
                    .filter(d -> !covered(seen, d, truth.story()))
                    .forEach(d -> missed.add(truth.story().substring(d[0], d[1])));
            seen.stream()
                    .filter(s -> truth.details().stream().noneMatch(d -> s.from() < d[1] && d[0] < s.to()))
                    .forEach(s -> wrong.add(truth.story().substring(s.from(), s.to())));
        }
        return new Score(details, missed, found, wrong);
    }

    /** No letter or digit of it may stay to be read. */
    private static boolean covered(List<Detail> seen, int[] detail, String story) {
        for (int i = detail[0]; i < detail[1]; i++) {
            int at = i;
            boolean letter = Character.isLetterOrDigit(story.charAt(i));
            if (letter && seen.stream().noneMatch(s -> s.from() <= at && at < s.to())) {
                return false;
            }
        }
        return true;
    }

    private static void check(String how, UnaryOperator<String> writing, int recall, int precision) {
        Score score = score(writing);
        assertThat(score.recall()).as("%s, missed: %s", how, score.missed()).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision()).as("%s, wrong: %s", how, score.wrong()).isGreaterThanOrEqualTo(precision);
    }

    @Test
    void detailsAreFoundInStoriesWithMarks() {
        check("as written", text -> text, 97, 90);
    }

    @Test
    void detailsAreFoundWithoutMarks() {
        check("without marks", DetailsTest::withoutMarks, 93, 85);
    }

    @Test
    void detailsAreFoundWithoutMarksAndCapitals() {
        check("without marks and capitals", Script::bare, 80, 85);
    }

    private static String withoutMarks(String text) {
        String bare = Script.bare(text);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            written.append(
                    Character.isUpperCase(text.charAt(i))
                            ? String.valueOf(bare.charAt(i)).toUpperCase(Locale.ROOT)
                            : String.valueOf(bare.charAt(i)));
        }
        return written.toString();
    }

    @Test
    void moneyDatesAndOfficesAreNoDetails() {
        assertThat(Details.in("Ngày 12/05/2026 xã Hòa Bình chi 150.000.000 đồng, năm 2025 chi 900000000 đồng."))
                .isEmpty();
    }

    @Test
    void aLongStoryIsReadAtOnce() {
        String hostile = ("so nha 1/1/1/1/1 duong a a a a " + "0 ".repeat(40) + "nguyen van ".repeat(40)).repeat(90);
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> Details.in(hostile.substring(0, 20_000)));
    }
}

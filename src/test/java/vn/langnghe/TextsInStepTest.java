package vn.langnghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.casework.access.Bar;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Keeping;
import vn.langnghe.casework.access.Scope;
import vn.langnghe.casework.access.Verdict;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.action.Party;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.casework.file.OpeningReason;
import vn.langnghe.casework.guard.Guard;
import vn.langnghe.casework.notice.Addressee;
import vn.langnghe.casework.notice.NoticeEvent;
import vn.langnghe.platform.Texts;

/** Both languages say the same things, and everything that has a code has a name. */
class TextsInStepTest {
    private static final Path BUNDLES = Path.of("src/main/resources/vn/langnghe/texts");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern REFUSAL = Pattern.compile("\"([a-z]+\\.refused(?:\\.[A-Za-z0-9-]+)+)\"");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_(vi|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(read(bundle, "en").stringPropertyNames())
                .isEqualTo(read(bundle, "vi").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesFillTheSamePlaces(String bundle) {
        Properties vi = read(bundle, "vi");
        Properties en = read(bundle, "en");
        for (String key : vi.stringPropertyNames()) {
            assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(vi.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmpty(String bundle) {
        for (String language : List.of("vi", "en")) {
            read(bundle, language)
                    .forEach((key, text) ->
                            assertThat((String) text).as("%s", key).isNotBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everythingWithACodeHasAName(String language) {
        Texts words = Texts.of("casework", Locale.forLanguageTag(language));
        List<String> wanted = new ArrayList<>();
        wanted.addAll(names("status.", CaseStatus.values()));
        wanted.addAll(names("status.citizen.", CaseStatus.values()));
        wanted.addAll(names("action.", CaseAction.values()));
        wanted.addAll(names("kind.", Kind.values()));
        wanted.addAll(names("rank.", Rank.values()));
        wanted.addAll(names("channel.", Channel.values()));
        wanted.addAll(names("confidentiality.", Confidentiality.values()));
        wanted.addAll(names("outcome.", Outcome.values()));
        wanted.addAll(names("message.", MessageKind.values()));
        wanted.addAll(names("access.field.", CaseField.values()));
        wanted.addAll(names("access.scope.", Scope.values()));
        wanted.addAll(names("access.bar.", Bar.values()));
        wanted.addAll(names("access.keeping.", Keeping.values()));
        wanted.addAll(names("access.verdict.", Verdict.values()));
        wanted.addAll(names("access.party.", Party.values()));
        wanted.addAll(names("guard.", Guard.values()));
        wanted.addAll(names("complaint.", Complaint.values()));
        wanted.addAll(names("notice.event.", NoticeEvent.values()));
        wanted.addAll(names("notice.to.", Addressee.values()));
        wanted.addAll(names("opening.", OpeningReason.values()));
        Arrays.stream(Field.values()).map(field -> "field." + field.code()).forEach(wanted::add);
        assertThat(wanted).allMatch(words::has);
    }

    /** The form says "Thư điện tử": its errors, letters and staff pages call it so too, and mean no second thing by it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void electronicMailHasOneNameInVietnamese(String bundle) {
        read(bundle, "vi")
                .forEach((key, text) -> assertThat((String) text)
                        .as("%s", key)
                        .doesNotContainIgnoringCase("e-mail")
                        .doesNotContainIgnoringCase("email"));
    }

    /** The citizen's page says what is due on its day; the alarm of the 45th day is the office's own affair. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyTermOfTheLawIsSaidToTheCitizenInWords(String language) {
        Texts words = Texts.of("web", Locale.forLanguageTag(language));
        assertThat(SqlRows.of("V020__casework_clocks.sql", "term_trigger"))
                .extracting(row -> row.get("term"))
                .filteredOn(term -> !term.equals("HARD_45"))
                .allMatch(term -> words.has("track.due." + term));
    }

    /** A refusal without a sentence would show its key to a citizen. */
    @Test
    void everyRefusalInTheCodeHasItsSentence() throws IOException {
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> silent.addAll(keysWithoutText(file)));
        }
        assertThat(silent).isEmpty();
    }

    private static List<String> keysWithoutText(Path source) {
        try {
            return REFUSAL.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known(key))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean known(String key) {
        int dot = key.indexOf('.');
        return read(key.substring(0, dot), "vi").containsKey(key.substring(dot + 1));
    }

    private static List<String> names(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String bundle, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

package vn.langnghe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.intake.Arrival;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.StoryBlock;
import vn.langnghe.mail.reader.StoryBlock.Line;
import vn.langnghe.mail.wording.Wishes;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;

/** Turns what was read of a mail into an arrival. A fact that is not understood is left to triage, never refused. */
@ApplicationScoped
class MailedStory {
    private static final List<Texts> LABELS =
            List.of(Texts.of("casework", Locale.forLanguageTag("vi")), Texts.of("casework", Locale.ENGLISH));

    @Inject
    private Categories categories;

    @Inject
    private Offices offices;

    /** What the sender called it, as codes; null where nothing was said or understood. */
    private record Facts(Kind kind, String category, Rank rank, String office) {}

    /** @param answered false when no letter may go to whoever sent this */
    Arrival arrival(ReadMail mail, Pieces raw, boolean answered) {
        StoryBlock block = mail.facts();
        MailFiles files = MailFiles.of(mail);
        Facts facts = facts(block);
        boolean secret = block.yes(Line.SEALED) || Wishes.secrecy(told(mail));
        // nobody asked for secrecy: sealed because a hand or a voice is a name, and answered like every open letter
        boolean byHand =
                !secret && Wordless.of(mail).filter(Wordless::isSomebodys).isPresent();
        boolean wants = byHand || block.yes(Line.LETTERS) || Wishes.answer(told(mail));
        Arrival arrival = Arrival.by(Channel.MAIL, files.text())
                .about(facts.kind(), facts.category())
                .against(facts.office(), line(block, Line.SUBJECT), facts.rank())
                .at(line(block, Line.PLACE), line(block, Line.TIME), block.yes(Line.URGENT))
                .from(identity(mail, secret || byHand), wants)
                .in(language(block))
                .with(files.attachments())
                .asMail(raw, mail.heading());
        return answered ? arrival : arrival.unanswered();
    }

    private static Identity identity(ReadMail mail, boolean sealed) {
        IdentityMode mode = sealed ? IdentityMode.SEALED : IdentityMode.NAMED;
        String name = mail.sender().map(ReadMail.Sender::name).orElse(null);
        String address = mail.sender().map(ReadMail.Sender::address).orElse(null);
        return new Identity(mode, name, null, address, null);
    }

    /** What the sender says himself; what he repeats of others or hands on asks for nothing. */
    private static String told(ReadMail mail) {
        return mail.heading() + ".\n" + mail.text();
    }

    private Facts facts(StoryBlock block) {
        return new Facts(
                block.say(Line.KIND).flatMap(MailedStory::kind).orElse(null),
                block.say(Line.CATEGORY).flatMap(this::category).orElse(null),
                block.say(Line.RANK).flatMap(MailedStory::rank).orElse(null),
                block.say(Line.SUBJECT).flatMap(this::office).orElse(null));
    }

    private static Optional<Kind> kind(String said) {
        return Arrays.stream(Kind.values())
                .filter(k -> called(said, k.name(), "kind." + k))
                .findFirst();
    }

    private static Optional<Rank> rank(String said) {
        return Arrays.stream(Rank.values())
                .filter(r -> called(said, r.name(), "rank." + r))
                .findFirst();
    }

    private Optional<String> category(String said) {
        return categories.all().stream()
                .filter(c -> same(said, c.code(), c.vietnamese()) || same(said, c.code(), c.english()))
                .map(Categories.Category::code)
                .findFirst();
    }

    /** A code as the template prints it; names are matched by the intake. */
    private Optional<String> office(String said) {
        return said.matches("[A-Z0-9_]{2,16}") ? offices.find(said).map(Office::code) : Optional.empty();
    }

    private static boolean called(String said, String code, String key) {
        return LABELS.stream().anyMatch(language -> same(said, code, language.get(key)));
    }

    private static boolean same(String said, String code, String label) {
        String folded = Vietnamese.fold(said);
        return folded.equals(Vietnamese.fold(code)) || folded.equals(Vietnamese.fold(label));
    }

    private static String language(StoryBlock block) {
        List<String> english = List.of("en", "english", "tieng anh");
        return block.say(Line.LANGUAGE)
                        .map(Vietnamese::fold)
                        .filter(english::contains)
                        .isPresent()
                ? "en"
                : "vi";
    }

    /** Longer than a line may be: it stays readable in the raw copy. */
    private static String line(StoryBlock block, Line line) {
        return block.say(line)
                .map(v -> v.length() > 250 ? v.substring(0, 250) : v)
                .orElse(null);
    }
}

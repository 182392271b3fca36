package vn.langnghe.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.seal.Seal;

/** Opens the recipient of a letter and puts its words together, at the moment it leaves. */
@ApplicationScoped
class LetterWriter {
    @Inject
    private Seal seal;

    @Inject
    private SignedIds ids;

    @Inject
    private Offices offices;

    @Inject
    private Settings settings;

    OutgoingLetter single(LetterRow row) {
        Recipient to = recipient(row);
        if (row.staff() != null) {
            String desk = settings.publicUrl() + "/desk/queue";
            return letter(
                    List.of(row.id()),
                    to,
                    row,
                    LetterText.staff(row.eventAt(), row.staff().told(), desk));
        }
        LetterText text = LetterText.of(row.kind(), facts(row, to));
        return letter(List.of(row.id()), to, row, text);
    }

    /** One letter for several acknowledgements to one address. */
    OutgoingLetter digest(List<LetterRow> rows) {
        List<String> letters = new ArrayList<>();
        List<LetterFacts> facts = new ArrayList<>();
        for (LetterRow row : rows) {
            letters.add(row.id());
            facts.add(facts(row, recipient(row)));
        }
        LetterRow first = rows.get(0);
        return letter(letters, recipient(first), first, LetterText.digest(facts));
    }

    private OutgoingLetter letter(List<String> letters, Recipient to, LetterRow row, LetterText text) {
        boolean reply = row.kind() == LetterKind.ACKNOWLEDGEMENT;
        return new OutgoingLetter(
                letters,
                ids.sign(row.id()),
                to.address(),
                row.staff() == null ? row.number() : row.staff().username(),
                row.language(),
                text.subject(),
                text.body(),
                reply);
    }

    private LetterFacts facts(LetterRow row, Recipient to) {
        String base = settings.publicUrl();
        return new LetterFacts(
                row.number(),
                row.language(),
                row.discreet(),
                row.eventAt(),
                Optional.ofNullable(row.dueOn()),
                Optional.ofNullable(row.office()).flatMap(offices::find).map(Office::name),
                to.linkToken().map(token -> base + "/code?t=" + token),
                base + "/track");
    }

    /** Whom it goes to; to be forgotten when it has left. */
    Recipient recipient(LetterRow row) {
        if (row.staff() != null) {
            return new Recipient(row.staff().mail(), Optional.empty());
        }
        if (row.recipient() != null) {
            return Recipient.read(seal.open(row.recipient(), Recipient.of(row.caseId(), row.id())));
        }
        byte[] address = seal.open(row.contact(), Recipient.contact(row.caseId()));
        return new Recipient(new String(address, UTF_8), Optional.empty());
    }
}

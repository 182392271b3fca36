package vn.langnghe.web.desk.mails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.langnghe.letters.CaseLetter;
import vn.langnghe.letters.CaseLetter.Fate;
import vn.langnghe.letters.LetterBook;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** Tells who works on a case what became of the letters to its sender. */
@Named
@RequestScoped
public class LetterWords {
    /** What stops a letter and has a sentence of its own. */
    private static final Set<String> REASONS = Set.of("own-address", "machine", "dead-address", "same-words");

    @Inject
    private LetterBook book;

    @Inject
    private Visitor visitor;

    @Inject
    private Wording say;

    private List<LetterLine> lines;

    /** Newest first; none where nobody may know whether there are letters. */
    public List<LetterLine> of(String number) {
        if (lines == null) {
            lines = book.of(visitor.member(), number).stream().map(this::line).toList();
        }
        return lines;
    }

    private LetterLine line(CaseLetter letter) {
        return new LetterLine(
                say.of("letter.kind." + letter.kind()),
                Moments.full(letter.leftAt() == null ? letter.writtenAt() : letter.leftAt(), say.language()),
                state(letter),
                letter.fate().lost() ? "lost" : "");
    }

    private String state(CaseLetter letter) {
        String fate = say.of("letter.fate." + letter.fate());
        if (letter.fate() == Fate.STOPPED) {
            return fate + ": "
                    + say.of("letter.why." + (REASONS.contains(letter.problem()) ? letter.problem() : "rule"));
        }
        boolean code = letter.fate() == Fate.BOUNCED || letter.fate() == Fate.GIVEN_UP || letter.fate() == Fate.RETRIED;
        return code && letter.problem() != null ? fate + " (" + letter.problem() + ")" : fate;
    }
}

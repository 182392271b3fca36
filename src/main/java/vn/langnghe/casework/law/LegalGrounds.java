package vn.langnghe.casework.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** The rows of table {@code legal_ground}; a change reaches every process within half a minute. */
@ApplicationScoped
public class LegalGrounds {
    /** "Bận quá" is no ground. */
    private static final int FEWEST_LETTERS = 10;

    @Inject
    Sql sql;

    @Inject
    Fitness fitness;

    @Inject
    Now now;

    private final Remembered<GroundBook> book = new Remembered<>(Duration.ofSeconds(30), this::read);

    /** What an act upon a case of this kind may rest on today; empty for acts that need no ground of the list. */
    public List<LegalGround> of(CaseAction act, Kind kind) {
        return book.get().of(act, kind, now.today());
    }

    /**
     * The ground that was named, or the first of the list where the act may leave it out; null for an act that needs none.
     *
     * @throws FieldRefused when it is not in the list, contradicts the checklist, or the text is a draft still
     */
    public LegalGround require(ActionRequest ask, String caseId, Kind kind) {
        if (!book.get().asks(ask.action()) || inOwnWords(ask.action(), ask.get(Field.GROUND))) {
            return null;
        }
        GroundBook.written(Field.TEXT, ask.get(Field.TEXT));
        GroundBook.written(Field.REASON, ask.get(Field.REASON));
        return book.get().require(ask.action(), kind, now.today(), ask.get(Field.GROUND), fitness.answers(caseId));
    }

    /**
     * A suspension has its reason and its document besides; an office that refuses may say why in words of its own. Nothing
     * of this shuts a citizen out, so the list is an offer here.
     */
    private static boolean inOwnWords(CaseAction act, String ground) {
        return switch (act) {
            case SUSPEND -> ground == null;
            case REFUSE -> ground != null && ground.length() >= FEWEST_LETTERS && ground.contains(" ");
            default -> false;
        };
    }

    /** Rows of acts that only a later version knows are left out. */
    private GroundBook read() {
        String known =
                Arrays.stream(CaseAction.values()).map(act -> "'" + act + "'").collect(Collectors.joining(", "));
        return new GroundBook(sql.list(
                "select * from legal_ground where act in (" + known + ") order by act, place, code",
                LegalGrounds::row));
    }

    private static LegalGround row(Row row) {
        return new LegalGround(
                row.constant("act", CaseAction.class),
                row.text("kind").equals("ANY") ? null : row.constant("kind", Kind.class),
                row.text("code"),
                row.text("label"),
                row.text("basis"),
                row.text("to_citizen"),
                row.text("unmet"),
                row.day("valid_from"),
                row.day("valid_to"));
    }
}

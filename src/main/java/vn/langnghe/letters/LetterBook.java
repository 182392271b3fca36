package vn.langnghe.letters;

import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/**
 * What became of the letters about a case. Of a case whose sender is kept from its readers nothing is said: that there are
 * letters tells that an address was left.
 */
@UseCase
public class LetterBook {
    /** More are not read on a page. */
    private static final int MOST = 50;

    @Inject
    private Casework casework;

    @Inject
    private Visibility visibility;

    @Inject
    private Sql sql;

    /**
     * Newest first.
     *
     * @throws vn.langnghe.casework.action.CaseNotFound when there is no such case for this person
     */
    public List<CaseLetter> of(StaffMember who, String number) {
        CaseFile file = casework.visible(who, number);
        boolean open = !file.matter().sealed() && file.matter().confidentiality() == Confidentiality.OPEN;
        return open && visibility.of(who, file).reads(CaseField.MESSAGES)
                ? sql.list(
                        "select kind, state, event_at, left_at, problem, attempts, held or send_after >"
                                + " event_at + interval 1 hour as later from letter where case_id = ?"
                                + " order by event_at desc, id desc limit " + MOST,
                        LetterBook::letter,
                        file.id())
                : List.of();
    }

    private static CaseLetter letter(Row row) {
        return new CaseLetter(
                row.constant("kind", LetterKind.class),
                CaseLetter.Fate.of(row.text("state"), row.flag("later"), row.number("attempts")),
                row.instant("event_at"),
                row.instant("left_at"),
                row.text("problem"));
    }
}

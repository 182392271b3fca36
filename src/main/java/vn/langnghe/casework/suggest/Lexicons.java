package vn.langnghe.casework.suggest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Words;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/** The administrator's gate: shows the lexicon, tries a change on past cases, makes it. */
@UseCase
public class Lexicons {
    /** Past cases on which a change is tried, the newest. */
    public static final int TRIED = 300;

    @Inject
    private LexiconRows rows;

    @Inject
    private LexiconCheck check;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Visibility visibility;

    @Inject
    private Sql sql;

    @Inject
    private Words words;

    @Inject
    private Ledger ledger;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** The rows that hold today. */
    public List<LexiconEntry> entries() {
        return rows.on(now.today());
    }

    /** What the lexicon of today makes of a text that somebody typed. */
    public CaseSuggestion read(String text) {
        return suggestions.alone(lexicon(entries()), text);
    }

    /**
     * Reads past stories with and without the change, in memory, and counts. Sealed ones only for who may open them.
     *
     * @throws LexiconRefused when the new row cannot be
     */
    public Trial tryOut(StaffMember who, LexiconDraft draft) {
        mayEdit(who);
        List<LexiconEntry> present = entries();
        Lexicon before = lexicon(present);
        Lexicon after = lexicon(checked(draft, present).on(present));
        Trial trial = new Trial();
        for (CaseFile file : newest(who)) {
            if (opens(who, file)) {
                String story = words.story(file).text();
                trial.count(
                        suggestions.alone(before, story),
                        suggestions.alone(after, story),
                        file.matter().category());
            } else {
                trial.leaveOutSealed();
            }
        }
        ledger.append(new LedgerEvent("", "LEXICON_TRIED", who.actor(), "cases=" + trial.cases()));
        return trial;
    }

    /**
     * Makes the change from today on; a row that ends held until yesterday.
     *
     * @throws LexiconRefused when the new row cannot be, or the old one has ended already
     */
    public void apply(StaffMember who, LexiconDraft draft) {
        mayEdit(who);
        LexiconDraft sound = checked(draft, entries());
        LocalDate today = now.today();
        if (sound.ended() != 0 && !rows.end(sound.ended(), today.minusDays(1), who.actor())) {
            throw new LexiconRefused("end", "casework.refused.lexicon.gone");
        }
        if (sound.added() != null) {
            rows.add(sound.added(), who.actor());
        }
        suggestions.forget();
        ledger.append(new LedgerEvent("", "LEXICON_CHANGED", who.actor(), details(sound)));
    }

    private LexiconDraft checked(LexiconDraft draft, List<LexiconEntry> present) {
        LexiconEntry added = draft.added() == null ? null : check.checked(draft.added(), draft.without(present));
        return new LexiconDraft(added, draft.ended());
    }

    private static String details(LexiconDraft draft) {
        String added = draft.added() == null ? "" : ";added=" + draft.added().facet();
        return "ended=" + draft.ended() + added;
    }

    private Lexicon lexicon(List<LexiconEntry> entries) {
        return Lexicon.of(entries, now.today());
    }

    private static void mayEdit(StaffMember who) {
        if (!who.has(StaffRole.ADMIN)) {
            throw new LexiconRefused("", "casework.refused.lexicon.rights");
        }
    }

    /** Those that this person may not know of are left out of the figures, too. */
    private List<CaseFile> newest(StaffMember who) {
        Where where = visibility.counted(who);
        List<String> ids = sql.list(
                "select c.id from case_file c where " + where.sql()
                        + " order by c.received_at desc, c.number desc limit " + TRIED,
                row -> row.text("id"),
                where.args().toArray());
        return em.createQuery("select c from CaseFile c where c.id in :ids", CaseFile.class)
                .setParameter("ids", ids.isEmpty() ? List.of("") : ids)
                .getResultList();
    }

    private boolean opens(StaffMember who, CaseFile file) {
        return !file.matter().sealed() || visibility.of(who, file).reads(CaseField.STORY);
    }
}

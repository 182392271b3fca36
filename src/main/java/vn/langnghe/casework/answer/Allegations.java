package vn.langnghe.casework.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.answer.AllegationRow.What;
import vn.langnghe.seal.CitizenKey;
import vn.langnghe.seal.Seal;

/**
 * What a case alleges, numbered, each item with one finding before an answer can be submitted. What was written stays:
 * a change, a finding and a drop are further rows. Each act gives back codes and a keyed digest for the history.
 */
@ApplicationScoped
public class Allegations {
    /** As many as a reader can still tell apart. */
    private static final int MOST = 50;

    private static final int DIGEST_BYTES = 8;

    @Inject
    AllegationRows rows;

    @Inject
    Seal seal;

    /** All items of a case by number, dropped ones too, for staff. */
    public List<Allegation> of(Kept kept) {
        return rows.newest(kept.caseId()).stream()
                .map(row -> row.with(rows.read(kept, row)))
                .toList();
    }

    /** What the citizen reads under the answer: items that stand, with what was found. */
    public List<Allegation> of(Kept kept, CitizenKey key) {
        return rows.newest(kept.caseId()).stream()
                .filter(row -> row.what() != What.DROPPED && row.finding() != null)
                .map(row -> row.with(rows.read(kept, row, key)))
                .toList();
    }

    /** @param original whether the writer reads stories that are sealed, so that the item may repeat this one */
    public String add(Kept kept, ActionRequest ask, String actor, boolean original) {
        int number = rows.newest(kept.caseId()).size() + 1;
        if (number > MOST) {
            throw new GuardRefused("casework.refused.items", MOST);
        }
        AllegationRow row = new AllegationRow(number, 1, What.ADDED, !original || forOffice(ask), null, null, null);
        return write(kept, row, new ItemWords(ask.get(Field.ALLEGATION), null, null, null), actor);
    }

    /** Other words for an item; what was found of the old ones is no finding of the new. */
    public String change(Kept kept, ActionRequest ask, String actor, boolean original) {
        AllegationRow old = item(kept, ask, original);
        boolean forOffice = !original || (ask.get(Field.FOR_OFFICE) == null ? old.forOffice() : forOffice(ask));
        AllegationRow row = new AllegationRow(old.number(), old.seq() + 1, What.CHANGED, forOffice, null, null, null);
        ItemWords words = new ItemWords(ask.get(Field.ALLEGATION), null, null, ask.get(Field.REASON));
        return write(kept, row, words, actor);
    }

    public String drop(Kept kept, ActionRequest ask, String actor, boolean original) {
        AllegationRow old = item(kept, ask, original);
        ItemWords said = rows.read(kept, old);
        AllegationRow row = new AllegationRow(
                old.number(), old.seq() + 1, What.DROPPED, old.forOffice(), old.finding(), null, null);
        ItemWords words = new ItemWords(said.content(), said.finding(), said.basis(), ask.get(Field.REASON));
        return write(kept, row, words, actor);
    }

    public String find(Kept kept, ActionRequest ask, String actor, boolean original) {
        AllegationRow old = item(kept, ask, original);
        FindingCode finding = finding(ask.get(Field.FINDING));
        AllegationRow row =
                new AllegationRow(old.number(), old.seq() + 1, What.FOUND, old.forOffice(), finding, null, null);
        String content = rows.read(kept, old).content();
        return write(kept, row, new ItemWords(content, ask.get(Field.TEXT), ask.get(Field.BASIS), null), actor)
                + ";finding=" + finding;
    }

    /** @throws FieldRefused when an item has no finding, or the outcome contradicts the findings */
    public void mayAnswer(Kept kept, Outcome outcome) {
        Findings.check(
                rows.newest(kept.caseId()).stream()
                        .map(row -> row.with(new ItemWords("", null, null, null)))
                        .toList(),
                outcome);
    }

    /** The case has become sealed: so do its items. */
    public void seal(Kept kept) {
        rows.seal(kept);
    }

    private String write(Kept kept, AllegationRow row, ItemWords words, String actor) {
        rows.add(kept, row, words, actor);
        byte[] digest = seal.digest(
                "allegation", kept.caseId().getBytes(UTF_8), words.json().getBytes(UTF_8));
        return "item=" + row.number() + ";digest=" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    }

    /** An item that stands and that the writer can read: nobody judges what is kept from him. */
    private AllegationRow item(Kept kept, ActionRequest ask, boolean original) {
        return rows.newest(kept.caseId()).stream()
                .filter(row -> row.what() != What.DROPPED)
                .filter(row -> String.valueOf(row.number()).equals(ask.get(Field.ITEM)))
                .filter(row -> !kept.sealed() || original || row.forOffice())
                .findFirst()
                .orElseThrow(() -> new FieldRefused(Field.ITEM, "casework.refused.item", ask.get(Field.ITEM)));
    }

    private static FindingCode finding(String typed) {
        return Arrays.stream(FindingCode.values())
                .filter(code -> code.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(Field.FINDING, "casework.refused.finding", typed));
    }

    private static boolean forOffice(ActionRequest ask) {
        String typed = ask.get(Field.FOR_OFFICE);
        if (typed != null && !typed.equals("true") && !typed.equals("false")) {
            throw new FieldRefused(Field.FOR_OFFICE, "casework.refused.code", typed);
        }
        return "true".equals(typed);
    }
}

package vn.langnghe.casework.file;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Sight;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.evidence.copy.Copies;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.evidence.copy.make.Patch;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/**
 * The gate for whoever decides which files of a sealed case go along to those who read only its extract (Luật Tố cáo 2018,
 * Điều 56: what tells the sender is taken from a denunciation and its enclosures before they are handed on).
 */
@UseCase
public class ReleaseDesk {
    private static final int SHOWN = 100;

    @Inject
    private Casework casework;

    @Inject
    private Visibility visibility;

    @Inject
    private Evidence evidence;

    @Inject
    private Copies copies;

    @Inject
    private Releases releases;

    @Inject
    private Ledger ledger;

    @Inject
    private Sql sql;

    /**
     * One file to decide about.
     *
     * @param file named as the sender named it only for whoever may have the original
     * @param looked whether this person has looked at it
     * @param last the decision that counts, or null: held back, and nobody has decided
     */
    public record Line(AttachmentLine file, SafeCopy copy, boolean looked, Release last) {
        public boolean released() {
            return last != null && last.releases(copy);
        }
    }

    /**
     * The files of a sealed case.
     *
     * @param story whether the person may read its story, too
     */
    public record Board(String number, boolean story, List<Line> lines) {}

    /** A case with files that nobody has decided about, since when the first of them waits. */
    public record Waiting(String number, int files, Instant since) {}

    /** @throws CaseNotFound when there is no sealed case of that number in which this person decides */
    public Board view(StaffMember who, String number) {
        CaseFile file = deciding(who, number);
        Sight sight = visibility.of(who, file);
        boolean named = Opening.of(sight, file) != Opening.CLOSED;
        Map<String, SafeCopy> made = copies.of(file.id());
        Map<String, Release> decided = releases.of(file.id());
        Set<String> seen = releases.lookedAt(file.id(), who.actor());
        List<Line> lines = evidence.of(file.id()).stream()
                .map(one -> new Line(
                        named ? one : one.nameless(),
                        Copies.in(made, one.id()),
                        seen.contains(one.id()),
                        decided.get(one.id())))
                .toList();
        return new Board(file.number(), sight.reads(CaseField.STORY), lines);
    }

    /** How many pages the safe copy of a file has; empty when it has none, or that cannot be said now. */
    public OptionalInt pages(StaffMember who, String number, String attachmentId) {
        CaseFile file = deciding(who, number);
        return copies.pages(file.id(), line(file, attachmentId).id());
    }

    /**
     * Lets the safe copy of a file go along, with these parts of it covered.
     *
     * @param patches as {@link Patch#read} reads them; blank for none
     * @throws Refusal when there is no copy, when this person has not looked at it, or when a patch cannot be
     */
    public void release(StaffMember who, String number, String attachmentId, String patches) {
        CaseFile file = deciding(who, number);
        AttachmentLine one = line(file, attachmentId);
        SafeCopy copy = copies.find(one.id());
        if (!copy.ready()) {
            throw new Refusal("casework.refused.release.noCopy");
        }
        if (!releases.lookedAt(file.id(), who.actor()).contains(one.id())) {
            throw new Refusal("casework.refused.release.notLooked");
        }
        decide(file, one, Fate.RELEASED, copy, covered(file, one, copy, patches), who);
    }

    /** Keeps a file back, or takes back what went along: from now on nobody gets it. */
    public void hold(StaffMember who, String number, String attachmentId) {
        CaseFile file = deciding(who, number);
        AttachmentLine one = line(file, attachmentId);
        decide(file, one, Fate.HELD, copies.find(one.id()), List.of(), who);
    }

    /** Tried before it is decided: what cannot be covered so is not released. */
    private List<Patch> covered(CaseFile file, AttachmentLine one, SafeCopy copy, String typed) {
        try {
            List<Patch> patches = Patch.read(typed);
            if (!patches.isEmpty() && !copy.coverable()) {
                throw new IllegalArgumentException("no picture");
            }
            if (!patches.isEmpty()) {
                copies.patched(file.id(), one.id(), patches);
            }
            return patches;
        } catch (IllegalArgumentException e) {
            throw new Refusal("casework.refused.release.patch", Patch.MOST).about("patch");
        } catch (IllegalStateException e) {
            throw new Refusal("casework.refused.release.covering").about("patch");
        }
    }

    private void decide(
            CaseFile file, AttachmentLine one, Fate fate, SafeCopy copy, List<Patch> patches, StaffMember who) {
        releases.add(file.id(), one.id(), fate, copy.size(), patches, who.actor());
        String covered = patches.isEmpty() ? "" : ";patches=" + patches.size();
        ledger.append(new LedgerEvent(
                file.number(),
                "FILE_" + fate,
                who.actor(),
                "file=" + one.id() + ";place=" + one.position() + covered + lent(who)));
    }

    /** For whom the person acts, when the right to decide is only lent. */
    private static String lent(StaffMember who) {
        return Stream.of(StaffRole.TRIAGE, StaffRole.INSPECTOR)
                .filter(who::has)
                .findFirst()
                .map(who::lentNote)
                .orElse("");
    }

    /** Open cases of this person's in which a file waits for a decision, the longest wait first. */
    public List<Waiting> waiting(StaffMember who) {
        Where sight = visibility.of(who, CaseField.HELD_FILES);
        return sql.list(
                "select c.number, count(*) as files, min(a.kept_at) as since from case_file c"
                        + " join attachment a on a.case_id = c.id left join file_release r on r.attachment_id = a.id"
                        + " where c.sealed and c.status <> 'CLOSED' and r.id is null and (" + sight.sql()
                        + ") group by c.number order by since, c.number limit " + SHOWN,
                row -> new Waiting(row.text("number"), row.number("files"), row.instant("since")),
                sight.args().toArray());
    }

    private CaseFile deciding(StaffMember who, String number) {
        CaseFile file = casework.visible(who, number, List.of(CaseField.HELD_FILES));
        if (!file.matter().sealed()) {
            throw new CaseNotFound();
        }
        return file;
    }

    private AttachmentLine line(CaseFile file, String attachmentId) {
        return FileDesk.line(evidence, file, attachmentId);
    }
}

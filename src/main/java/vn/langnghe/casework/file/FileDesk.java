package vn.langnghe.casework.file;

import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Sight;
import vn.langnghe.casework.access.Verdict;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.evidence.copy.Copies;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.evidence.scan.Scans;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.transaction.UseCase;

/** Decides who gets which file, as what. {@link CaseNotFound} is the answer to every no. */
@UseCase
public class FileDesk {
    @Inject
    private Casework casework;

    @Inject
    private Visibility visibility;

    @Inject
    private Evidence evidence;

    @Inject
    private Copies copies;

    @Inject
    private Scans scans;

    @Inject
    private Releases releases;

    @Inject
    private Ledger ledger;

    /**
     * The original where nobody need say why, otherwise the copy.
     *
     * @param warned the person has read what is dangerous about the file
     * @throws Refusal {@code casework.refused.dangerous} when there is something and they have not
     */
    public Served usual(StaffMember who, String number, String attachmentId, boolean warned) {
        CaseFile file = casework.visible(who, number);
        Sight sight = visibility.of(who, file);
        return Opening.of(sight, file) == Opening.FREE
                ? new Served(file.id(), warned(line(file, attachmentId), warned), false)
                : copy(who, file, sight, attachmentId);
    }

    /** No original with a danger leaves before whoever asks has been told. */
    private AttachmentLine warned(AttachmentLine line, boolean warned) {
        boolean dangerous =
                !line.dangers().isEmpty() || scans.find(line.id()).danger().isPresent();
        if (dangerous && !warned) {
            throw new Refusal("casework.refused.dangerous").about("warned");
        }
        return line;
    }

    /**
     * The safe copy, when it is ready: whole for whoever may have it or decides who gets it; for whoever has only what
     * stands in its place as it was released, and not at all before.
     */
    public Served copy(StaffMember who, String number, String attachmentId) {
        CaseFile file = casework.visible(who, number, List.of(CaseField.SAFE_COPIES, CaseField.HELD_FILES));
        return copy(who, file, visibility.of(who, file), attachmentId);
    }

    /** The copy as it was released to those who read only the extract; nothing for anybody while it is held back. */
    public Served released(StaffMember who, String number, String attachmentId) {
        CaseFile file = casework.visible(who, number, List.of(CaseField.SAFE_COPIES, CaseField.HELD_FILES));
        AttachmentLine original = line(file, attachmentId);
        return released(file, original, copies.find(original.id()));
    }

    /**
     * One page of the safe copy of a PDF as a picture, for whoever decides what is covered on it. That they have looked at
     * the file is noted only when they open the whole.
     *
     * @param page from 1
     */
    public Served page(StaffMember who, String number, String attachmentId, int page) {
        CaseFile file = casework.visible(who, number, List.of(CaseField.HELD_FILES));
        AttachmentLine original = line(file, attachmentId);
        SafeCopy copy = copies.find(original.id());
        if (!file.matter().sealed() || !copy.paged() || page < 1) {
            throw new CaseNotFound();
        }
        return new Served(file.id(), copy.page(original), true, List.of(), page);
    }

    private Served copy(StaffMember who, CaseFile file, Sight sight, String attachmentId) {
        AttachmentLine original = line(file, attachmentId);
        SafeCopy copy = copies.find(original.id());
        if (!copy.ready()) {
            throw new CaseNotFound();
        }
        if (sight.of(CaseField.SAFE_COPIES) == Verdict.DENY && !sight.reads(CaseField.HELD_FILES)) {
            throw new CaseNotFound();
        }
        if (sight.reads(CaseField.SAFE_COPIES) || sight.reads(CaseField.HELD_FILES)) {
            looked(who, sight, file, attachmentId);
            return new Served(file.id(), copy.line(original), true);
        }
        return released(file, original, copy);
    }

    private Served released(CaseFile file, AttachmentLine original, SafeCopy copy) {
        Release release = releases.released(original.id(), copy).orElseThrow(CaseNotFound::new);
        return new Served(file.id(), copy.line(original), true, release.patches(), 0);
    }

    private void looked(StaffMember who, Sight sight, CaseFile file, String attachmentId) {
        if (file.matter().sealed() && sight.reads(CaseField.HELD_FILES)) {
            releases.looked(attachmentId, who.actor());
        }
    }

    /**
     * The original, and a line in the history where a reason is asked for.
     *
     * @param warned the person has read what is dangerous about the file
     * @throws Refusal {@code casework.refused.opening} without a reason, {@code casework.refused.dangerous} unwarned
     */
    public Served original(StaffMember who, String number, String attachmentId, OpeningReason reason, boolean warned) {
        CaseFile file = casework.visible(who, number);
        Opening opening = Opening.of(visibility.of(who, file), file);
        if (opening == Opening.CLOSED) {
            throw new CaseNotFound();
        }
        Served served = new Served(file.id(), warned(line(file, attachmentId), warned), false);
        if (opening == Opening.WITH_REASON) {
            if (reason == null) {
                throw new Refusal("casework.refused.opening").about("reason");
            }
            ledger.append(new LedgerEvent(
                    file.number(),
                    "ORIGINAL_OPENED",
                    who.actor(),
                    "file=" + attachmentId + ";opening=" + reason.name()));
            looked(who, visibility.of(who, file), file, attachmentId);
        }
        return served;
    }

    private AttachmentLine line(CaseFile file, String attachmentId) {
        return line(evidence, file, attachmentId);
    }

    /** A file of that case; any other is as if it were not there. */
    static AttachmentLine line(Evidence evidence, CaseFile file, String attachmentId) {
        if (!Codes.possible(attachmentId)) {
            throw new CaseNotFound();
        }
        return evidence.find(file.id(), attachmentId).orElseThrow(CaseNotFound::new);
    }
}

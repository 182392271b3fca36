package vn.langnghe.casework.file;

import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.evidence.copy.SafeCopy;
import vn.langnghe.evidence.scan.Scan;

/**
 * One file of a case as one person may have it.
 *
 * @param file named as the sender named it only for whoever may have the original; with every danger that is known
 * @param scan what a virus scanner said of the original
 */
public record FileView(AttachmentLine file, SafeCopy copy, Opening original, Scan scan) {}

/**
 * Whether a virus scanner has looked at a file, and what it said.
 *
 * <p>Gate: {@link vn.langnghe.evidence.scan.Scans}. The scanner is somebody else's program in a process of its own
 * (clamd); what it gets are bytes without a name, over this machine only. Where files cannot be opened, or no scanner is
 * set, nothing is scanned, and that is said. A scanner that is away, hangs or dies delays a word, never a file.
 *
 * <p>Must not know: cases beyond their id, who sent a file, how it is called.
 */
package vn.langnghe.evidence.scan;

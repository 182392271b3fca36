/**
 * The files of a case for staff: who gets the original, who the safe copy, who must say why, and which files of a sealed
 * case go along to those who read only its extract.
 *
 * <p>Gates: {@link vn.langnghe.casework.file.FileDesk}, {@link vn.langnghe.casework.file.ReleaseDesk}. They ask {@code casework.access} and nothing else; whoever may not
 * have a file is told that there is none.
 *
 * <p>Must not know: pages, requests, how a copy is made.
 */
package vn.langnghe.casework.file;

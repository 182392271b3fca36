/**
 * What programs send, read strictly: every byte accounted for, every no naming its field.
 *
 * <p>{@link vn.langnghe.api.input.StrictJson} walks the bytes once; files are decoded on the way and never stand in
 * memory as text. The other classes know the fields of one call each.
 *
 * <p>Must not know: HTTP, gates, answers.
 */
package vn.langnghe.api.input;

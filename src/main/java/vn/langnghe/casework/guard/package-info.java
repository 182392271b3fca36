/**
 * Who may press which button now: named conditions over what is known of a case, pure.
 *
 * <p>Gates: {@link vn.langnghe.casework.guard.Buttons} and {@link vn.langnghe.casework.guard.Guard}; {@code Casework}
 * gathers the {@link vn.langnghe.casework.guard.Situation} and asks them.
 *
 * <p>Must not know: case files, the database, fields.
 */
package vn.langnghe.casework.guard;

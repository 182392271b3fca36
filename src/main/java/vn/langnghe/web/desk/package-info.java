/**
 * The desk: the queue, the case with its buttons, attachments.
 *
 * <p>Gate: the pages {@code /desk/*}, reached through {@code web.staff.StaffDoor}. Page beans ask {@code casework.queue}
 * and {@code casework.Casework}; {@code words} puts the answers into words, {@code act} draws buttons and fields from the
 * table of actions.
 *
 * <p>Must not know: who may see or do what, how a due day is counted, where anything is stored.
 */
package vn.langnghe.web.desk;

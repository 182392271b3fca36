/**
 * Outlook's {@code winmail.dat} (MS-OXTNEF, MS-OXRTFCP): the text and the files in it. Attachments are not copied, only
 * found; a maintained library (Apache POI) would hold every attachment several times in memory and bring ten megabytes
 * of others along.
 *
 * <p>Gate: {@link vn.langnghe.mail.tnef.Tnef}. Whatever is broken, cut off or nested too deep is read as far as it goes,
 * and the result says so.
 *
 * <p>Must not know: mails, cases, the network.
 */
package vn.langnghe.mail.tnef;

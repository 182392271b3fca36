/**
 * From the bytes of a text to its letters, whatever a mail says about them: Unicode, the Vietnamese codes of the years
 * before it (windows-1258, VISCII, TCVN-5712, TCVN3 of the .Vn fonts, VNI, VIQR), and what programs make of one when they
 * take it for another. Pure functions.
 *
 * <p>Gate: {@link vn.langnghe.mail.charset.Decoder}. A label is one opinion among several: each way of reading is judged
 * by how much of it is Vietnamese ({@link vn.langnghe.mail.charset.Fluency}), and the label wins unless it is clearly
 * wrong. Whoever shows a text shows with it how sure we are.
 *
 * <p>Must not know: MIME, the network, the database, cases.
 */
package vn.langnghe.mail.charset;

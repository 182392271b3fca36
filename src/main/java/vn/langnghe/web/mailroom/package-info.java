/**
 * {@code /desk/mailroom}: the mails that wait for a person.
 *
 * <p>Gate: none, one page over {@code intake.mailroom}. Shows nothing but what that room gives out; a mail's own layout
 * stands in a frame that may run, load and send nothing.
 *
 * <p>Must not know: MIME, who may see what.
 */
package vn.langnghe.web.mailroom;

/**
 * What a mail is taken for, before it is read: a person's, a program's, a letter of ours that came back.
 *
 * <p>Gate: {@link vn.langnghe.mail.verdict.Checks#judge}. Each check is one small class that looks at the signs and
 * speaks up or stays silent. Only what is certainly a program's is put aside; whatever is
 * doubtful becomes a case, without a letter. A new check: its class, its place in {@link vn.langnghe.mail.verdict.Checks},
 * its words in {@code texts/mailroom}.
 *
 * <p>Must not know: the body of a mail, the database, cases.
 */
package vn.langnghe.mail.verdict;

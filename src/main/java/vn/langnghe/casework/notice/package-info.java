/**
 * The notices that the law demands (thông báo): which event of a case obliges to tell whom, until when, and that it was
 * done, by a paper with number and date.
 *
 * <p>Gate: {@link vn.langnghe.casework.notice.Notices}; {@code Casework} asks it inside its transaction. What a paper says
 * comes from types that part the two sides: {@link vn.langnghe.casework.notice.ForPetitioner} cannot be given what is the
 * accused's, {@link vn.langnghe.casework.notice.ForAccused} nothing of the petitioner.
 *
 * <p>Must not know: case files, stories, identities, who may see what. Which notices there are stands in table
 * {@code notice_rule}.
 */
package vn.langnghe.casework.notice;

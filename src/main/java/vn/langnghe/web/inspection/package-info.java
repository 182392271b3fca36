/**
 * The inspectorate's register: what came up to it and why.
 *
 * <p>Gate: {@code /inspection/escalated}.
 *
 * <p>Must not know: who may see which case; the queue shows a person only what is theirs.
 */
package vn.langnghe.web.inspection;

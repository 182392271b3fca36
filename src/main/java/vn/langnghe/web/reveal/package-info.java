/**
 * The pages on which somebody asks who sent a case and then sees it once, and on which custodians decide.
 *
 * <p>Gates: {@code /desk/reveal} and {@code /desk/reveals}. What is opened lives in a bean of one request: no session, no
 * view state, no address and no title ever holds it. Must not know: how it is kept, or who may have it.
 */
package vn.langnghe.web.reveal;

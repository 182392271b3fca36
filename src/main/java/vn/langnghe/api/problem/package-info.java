/**
 * Every no of the API as a problem document (RFC 9457), in Vietnamese unless the caller prefers English.
 *
 * <p>One mapper for refusals, one for what JAX-RS itself refuses, one for everything that should not have happened; the
 * last tells the caller a number to ask about, and nothing else.
 *
 * <p>Must not know: which call it answers.
 */
package vn.langnghe.api.problem;

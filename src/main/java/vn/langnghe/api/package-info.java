/**
 * The door for programs: the JSON calls under {@code /api/v1}. JAX-RS lives here only.
 *
 * <p>Nobody enters this room. It reads strictly ({@code input}), calls one gate, writes what the gate gave
 * ({@code output}) and says every no as a problem document ({@code problem}). {@link vn.langnghe.api.Api} lists what
 * each role serves.
 *
 * <p>Must not know: tables, pages, mail; no rule of any case is decided here.
 */
package vn.langnghe.api;

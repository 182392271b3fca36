/**
 * What people send along: the original of every file, byte for byte, sealed before anything looks into it.
 *
 * <p>Gate: {@link vn.langnghe.evidence.Evidence}. It must not know cases beyond their id, never opens or renders what it
 * keeps, and believes neither the name nor the type a sender gives.
 */
package vn.langnghe.evidence;

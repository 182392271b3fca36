/**
 * The second factor: one-time passwords by time (RFC 6238), recovery codes and the keys of one-time links.
 *
 * <p>Gates: {@link vn.langnghe.seal.otp.Totp} and {@link vn.langnghe.seal.otp.OneTimeKey}, both pure. It must not know
 * whose they are, where they are kept, or what time it is.
 */
package vn.langnghe.seal.otp;

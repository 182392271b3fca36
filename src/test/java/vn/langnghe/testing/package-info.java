/**
 * What tests share: the running service, a small HTTP client, programs a test needs.
 *
 * <p>Gate: {@link vn.langnghe.testing.RunningService}. Knows the service from outside only: its packaged program, its
 * ports, its data folder.
 */
package vn.langnghe.testing;

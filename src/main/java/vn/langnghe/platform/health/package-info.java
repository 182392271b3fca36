/**
 * What a monitor asks: {@code /health/live}, {@code /health/ready}, {@code /metrics}.
 *
 * <p>Gate: none, three servlets over {@link vn.langnghe.platform.start.Readiness} and {@link vn.langnghe.platform.Figures}.
 * Answers hold codes and numbers, never anything a citizen wrote.
 */
package vn.langnghe.platform.health;

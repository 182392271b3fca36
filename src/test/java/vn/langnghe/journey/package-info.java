/**
 * What people do, in a real browser, by real mail, on the packaged program: whole lives, not single pages.
 *
 * <p>{@code Browser}, {@code Citizen} and {@code Desk} are the hands; a test reads like the story it checks.
 */
package vn.langnghe.journey;

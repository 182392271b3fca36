/**
 * What every page has in common, whichever face it belongs to: headers, language, the door of the role, own words for
 * what went wrong, records in expressions.
 *
 * <p>Gate: the container calls the filters and handlers; pages use {@link vn.langnghe.web.shell.Speech}.
 *
 * <p>Must not know: any page, any case.
 */
package vn.langnghe.web.shell;

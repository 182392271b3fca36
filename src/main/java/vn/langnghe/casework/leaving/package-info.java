/**
 * What leaves the house on paper or as a file: lists and single cases, each with who took it, when and for what.
 *
 * <p>Gate: {@link vn.langnghe.casework.leaving.LeavingDesk}. What may be taken is what {@code casework.queue} shows the
 * person; every taking is a row that nobody changes.
 *
 * <p>Must not know: pages, formats, who may see which case.
 */
package vn.langnghe.casework.leaving;

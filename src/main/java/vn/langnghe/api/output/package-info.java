/**
 * What the gates gave, written as JSON: names, order and times as the contract has them.
 *
 * <p>Nulls are left out; moments carry Vietnam's offset; a due day is the end of that day.
 *
 * <p>Must not know: who asked, how it was found.
 */
package vn.langnghe.api.output;

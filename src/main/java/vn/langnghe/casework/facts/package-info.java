/**
 * What is known of a case on the day it arrives: channel, kind, category, rank, confidentiality, and its words.
 *
 * <p>Gate: {@link vn.langnghe.casework.facts.NewCase}, all of it together. The categories are dated rows
 * ({@link vn.langnghe.casework.facts.Categories}); the other codes are product terms and stand here as enums.
 *
 * <p>Must not know: how a case is stored, moved or shown.
 */
package vn.langnghe.casework.facts;

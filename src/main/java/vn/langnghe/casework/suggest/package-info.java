/**
 * What a story itself says: kind, category, rank, urgency and the office it is about, each with the words that led to it.
 *
 * <p>Gates: {@link vn.langnghe.casework.suggest.Suggestions} reads one story,
 * {@link vn.langnghe.casework.suggest.Lexicons} shows, tries and changes the lexicon. The lexicon is dated rows
 * ({@code V024__lexicon.sql}); reading it ({@code Lexicon}, {@code OfficesNamed}) is pure and knows no database.
 *
 * <p>A suggestion never replaces what a sender or triage said, and nothing here changes a case.
 */
package vn.langnghe.casework.suggest;

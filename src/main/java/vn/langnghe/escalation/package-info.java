/**
 * Looks at the clocks and tells people: a warning at four fifths of a term, a higher level when it is missed and every
 * three working days later, the alarm at day 40 of 45, and a digest of all this twice a working day.
 *
 * <p>Gates: {@link vn.langnghe.escalation.Escalation} climbs one clock in one transaction,
 * {@link vn.langnghe.escalation.Digests} writes and reads what a person was told,
 * {@link vn.langnghe.escalation.Register} says why a case came up. {@link vn.langnghe.escalation.Ticks} calls the first
 * two. What is next for a clock is pure: {@link vn.langnghe.escalation.Ladder}, {@link vn.langnghe.escalation.Levels}.
 *
 * <p>Must not know: how a level changes what anybody sees (casework), any word of a case or name of a person, pages.
 * The day is the database's, never the machine's.
 */
package vn.langnghe.escalation;

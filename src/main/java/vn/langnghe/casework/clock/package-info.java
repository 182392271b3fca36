/**
 * The clocks of a case (thời hạn): which term begins with what, what happened to it since, when it is due.
 *
 * <p>Gate: {@link vn.langnghe.casework.clock.Clocks}, which {@code casework.CaseClocks} asks for a case file. A clock is
 * its start and what happened to it, row by row ({@link vn.langnghe.casework.clock.ClockEvent}); the due day is computed
 * from these by {@code deadline.DueDates}. How clocks follow a case is pure: {@link vn.langnghe.casework.clock.ClockSet}.
 *
 * <p>Must not know: a case file, its words, who may see it. Numbers of days and what starts when are rows of {@code sql/}.
 */
package vn.langnghe.casework.clock;

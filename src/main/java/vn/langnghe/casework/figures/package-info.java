/**
 * Counts for everybody: what was received, answered, answered in time. Small ones are hidden, and so is whatever they
 * could be computed from.
 *
 * <p>Gate: {@link vn.langnghe.casework.figures.PublicFigures}. How cases are kept (open, sealed, restricted to a list) is
 * not told apart: each counts as one.
 *
 * <p>Must not know: single cases, pages.
 */
package vn.langnghe.casework.figures;

/**
 * {@code /figures}: what was received and answered, month by month, for everybody, without a script.
 *
 * <p>Gate of what is shown: {@code casework.figures.PublicFigures}.
 *
 * <p>Must not know: cases, counts that are hidden.
 */
package vn.langnghe.web.figures;

/**
 * Lists as files and cases on paper, with who took them, when and for what on them.
 *
 * <p>Gate: {@code /desk/export}, {@code /desk/print}. What may leave, and that it is written down, is
 * {@code casework.leaving}'s.
 *
 * <p>Must not know: who may see which case, which of its fields.
 */
package vn.langnghe.web.desk.leaving;

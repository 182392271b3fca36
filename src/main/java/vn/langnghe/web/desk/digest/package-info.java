/**
 * The strip above the queue: what a person is told of terms at half past seven and half past one.
 *
 * <p>Gate: {@code digestStrip} in {@code /desk/queue}. Must not know: who is told what, and who may see which case.
 */
package vn.langnghe.web.desk.digest;

/**
 * A small program that makes safe copies, run as a child process: what reads strangers' files never lives in the service.
 *
 * <p>Gate: {@link vn.langnghe.evidence.copy.make.CopyProgram}. A copy is made anew from what a reader of the file sees -
 * pixels, rendered pages, letters -; no byte of the original is carried over. Everything is bounded before it is decoded.
 *
 * <p>Must not know: the service, its database, its keys, the network, the disk. It reads standard input and writes
 * standard output.
 */
package vn.langnghe.evidence.copy.make;

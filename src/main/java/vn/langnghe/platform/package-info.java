/**
 * What every room stands on: the clock, the database, refusals, Vietnamese text.
 *
 * <p>No single gate: each class here is a small tool with one purpose. {@code setting} is what an operator sets,
 * {@code transaction} where work begins and ends, {@code job} what runs beside requests, {@code start} the order of the
 * start; {@code health} (what a monitor asks) runs by itself and is called by nobody.
 *
 * <p>Must not know any room above it, nor any business word. The only package that may speak JDBC, read the clock of
 * the machine or know Flyway.
 */
package vn.langnghe.platform;

/**
 * What every room stands on: settings, the clock, the database, transactions, refusals, Vietnamese text.
 *
 * <p>No single gate: each class here is a small tool with one purpose. The sub-packages {@code start} (migration, order
 * of the start) and {@code health} (what a monitor asks) run by themselves and are called by nobody.
 *
 * <p>Must not know any room above it, nor any business word. The only package that may speak JDBC, read the clock of
 * the machine or know Flyway.
 */
package vn.langnghe.platform;

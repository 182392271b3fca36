/**
 * How fast the packaged program is, as ratios to what the machine's database can do at all: {@code mvn -Pbench verify}.
 *
 * <p>Never part of the tests. Prints a table and writes it to {@code target/benchmark.md}.
 */
package vn.langnghe.bench;

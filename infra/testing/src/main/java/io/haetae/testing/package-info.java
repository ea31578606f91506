/**
 * What component tests run on: a real PostgreSQL, a real broker, and tokens with real signatures.
 *
 * <p>One set of servers serves all tests of a JVM and ends with it.
 */
package io.haetae.testing;

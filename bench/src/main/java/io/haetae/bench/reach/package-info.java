/**
 * Reach and the reads of LDBC FinBench, beside graph engines and a database that hold the same
 * transfers. Every answer is compared with Haetae's before a time counts.
 */
package io.haetae.bench.reach;

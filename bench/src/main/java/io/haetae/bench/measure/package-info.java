/**
 * How a time is taken: sides alternate, repeats are summarised by median and spread, and latencies
 * are counted from the instant a request was due.
 */
package io.haetae.bench.measure;

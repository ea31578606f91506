/**
 * Benchmarks, each beside a peer in the same run. No time counts before both sides gave the same
 * answers, and a goal is met or missed by the median, whatever it shows.
 */
package io.haetae.bench;

/**
 * Graph engines in a process of their own, which answer questions that come as lines. Each question
 * is a line of seven numbers: id, other, from, until, limit, numerator, denominator.
 */
package io.haetae.bench.graph;

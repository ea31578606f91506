/**
 * Name search beside Lucene's fuzzy query and a plain Jaro-Winkler scan: how many questions a
 * second, how long the slowest, what each finds and what each hits wrongly.
 */
package io.haetae.bench.names;

/**
 * How fast a file of a ledger becomes something that can be asked, beside what PostgreSQL does with
 * the same rows when nobody reads, checks or indexes them. Both count the rows that they hold.
 */
package io.haetae.bench.ingest;

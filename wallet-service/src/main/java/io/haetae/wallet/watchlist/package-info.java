/**
 * Lists of publishers, imported as snapshots. Entries, activation, event and audit are one
 * transaction; a file that cannot be used changes nothing but the note of its failure, and the last
 * good snapshot stays active.
 */
package io.haetae.wallet.watchlist;

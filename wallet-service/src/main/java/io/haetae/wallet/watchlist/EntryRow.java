package io.haetae.wallet.watchlist;

/** An entry with its place in the snapshot, by party and thing. */
record EntryRow(int party, int subject, EntryView view) {}

-- What became of one party, newest first.
create index ix_watchlist_change_party on watchlist_change (source, party, id desc);

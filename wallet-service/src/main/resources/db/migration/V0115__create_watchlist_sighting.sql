-- What dated logs saw on a published list: the last day up to the one asked decides.
create table watchlist_sighting (
  source      text not null,
  asset       text not null,
  subject     text not null,
  seen_on     date not null,
  present     boolean not null,
  party       text not null,
  subject_key text not null,
  folded      text[] not null,
  watcher     text not null,
  snapshot    text not null,
  constraint pk_watchlist_sighting primary key (source, asset, subject, seen_on)
);

create index ix_watchlist_sighting_day on watchlist_sighting (source, seen_on);
create index ix_watchlist_sighting_key on watchlist_sighting (subject_key);
create index ix_watchlist_sighting_folded on watchlist_sighting using gin (folded);

grant select, insert, update on watchlist_sighting to ${appRole};
grant update on watchlist_first_seen to ${appRole};

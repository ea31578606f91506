-- When each scheduled source was asked, and what its publisher said.
create table watchlist_feed (
  source        text not null,
  next_at       timestamptz not null,
  asked_at      timestamptz,
  status        integer,
  etag          text,
  last_modified text,
  failures      integer not null default 0,
  detail        text,
  constraint pk_watchlist_feed primary key (source)
);

-- Bundles that were taken, so that an older one cannot come back.
create table watchlist_bundle (
  hash       text not null,
  made_at    timestamptz not null,
  taken_at   timestamptz not null,
  taken_by   text not null,
  constraint pk_watchlist_bundle primary key (hash)
);

grant select, insert, update on watchlist_feed to ${appRole};
grant select, insert on watchlist_bundle to ${appRole};

-- One row per listed thing: an address, an identifier that is no legal address, or a service name.
create table watchlist_entry (
  source          text not null,
  snapshot        text not null,
  ordinal         integer not null,
  entry           text not null,
  subject_kind    text not null,
  asset           text,
  subject         text not null,
  subject_key     text not null,
  entity          text not null,
  aliases         text[] not null,
  original_script text,
  programs        text[] not null,
  state_actor     boolean not null,
  announced       date,
  effective       date,
  ended           date,
  citations       text[] not null,
  constraint pk_watchlist_entry primary key (source, snapshot, ordinal),
  constraint fk_watchlist_entry_snapshot foreign key (source, snapshot) references watchlist_snapshot (source, snapshot),
  constraint ck_watchlist_entry_kind check (subject_kind in ('ADDRESS', 'IDENTIFIER', 'SERVICE')),
  constraint ck_watchlist_entry_asset check ((subject_kind = 'SERVICE') = (asset is null)),
  constraint ck_watchlist_entry_dates check (ended is null or effective is null or ended >= effective)
);

-- Survives every re-import, so that an entry keeps the day on which it was first seen here.
create table watchlist_first_seen (
  source      text not null,
  subject_key text not null,
  seen_at     timestamptz not null,
  constraint pk_watchlist_first_seen primary key (source, subject_key)
);

grant select, insert on watchlist_entry to ${appRole};
grant select, insert on watchlist_first_seen to ${appRole};

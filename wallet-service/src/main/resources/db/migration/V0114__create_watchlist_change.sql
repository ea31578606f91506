-- What began or ceased to bite, in the order of commit: each writer holds the one row of watchlist_state.
create table watchlist_change (
  id           bigint generated always as identity,
  source       text not null,
  version      bigint not null,
  snapshot     text not null,
  change       text not null,
  provisional  boolean not null,
  party        text not null,
  old_document text,
  new_document text,
  subject_keys text[] not null,
  recorded_at  timestamptz not null,
  constraint pk_watchlist_change primary key (id),
  constraint ck_watchlist_change_kind check (change in ('ADDED', 'REMOVED', 'CHANGED'))
);

-- What was current from when on; the days on which something stood on our list follow from it.
create table watchlist_activation (
  id       bigint generated always as identity,
  source   text not null,
  version  bigint not null,
  known_at timestamptz not null,
  cause    text not null,
  actor    text not null,
  snapshot text,
  pending  text[] not null,
  constraint pk_watchlist_activation primary key (id),
  constraint ck_watchlist_activation_cause check (cause in ('PROPOSED', 'APPROVED', 'REJECTED', 'SEEN'))
);

create index ix_watchlist_activation_known on watchlist_activation (source, known_at);

grant select, insert on watchlist_change to ${appRole};
grant select, insert on watchlist_activation to ${appRole};

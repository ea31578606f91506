-- Lists are public data and carry no tenant.
create table watchlist_snapshot (
  source       text not null,
  snapshot     text not null,
  format       text not null,
  asset        text,
  kind         text not null,
  title        text not null,
  jurisdiction text not null,
  published_on date,
  row_count    bigint not null,
  entries      bigint not null,
  identifiers  bigint not null,
  services     bigint not null,
  imported_at  timestamptz not null,
  constraint pk_watchlist_snapshot primary key (source, snapshot),
  constraint ck_watchlist_snapshot_hash check (snapshot ~ '^[0-9a-f]{64}$'),
  constraint ck_watchlist_snapshot_kind check (kind in ('SANCTIONS', 'SERVICE_NOTICE')),
  constraint ck_watchlist_snapshot_counts check (entries > 0 and identifiers >= 0 and services >= 0)
);

create table watchlist (
  source              text not null,
  version             bigint not null,
  snapshot            text,
  activated_at        timestamptz,
  checked_at          timestamptz,
  last_failure_at     timestamptz,
  last_failure_detail text,
  constraint pk_watchlist primary key (source),
  constraint fk_watchlist_snapshot foreign key (source, snapshot) references watchlist_snapshot (source, snapshot),
  constraint ck_watchlist_active check ((snapshot is null) = (activated_at is null))
);

grant select, insert on watchlist_snapshot to ${appRole};
grant select, insert, update on watchlist to ${appRole};

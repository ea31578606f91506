-- One row per imported version of a pack; the highest version of a pack is what it says now. Public data without tenant.
create table attribution_pack (
  pack         text not null,
  version      bigint not null,
  hash         text not null,
  format       text not null,
  title        text,
  creator      text,
  published_on date,
  imported_at  timestamptz not null,
  imported_by  text not null,
  row_count    bigint not null,
  tags         bigint not null,
  addresses    bigint not null,
  identifiers  bigint not null,
  actors       bigint not null,
  quarantined  bigint not null,
  added        bigint not null,
  withdrawn    bigint not null,
  unclassified bigint not null,
  mapping      text not null,
  unmapped     json not null,
  constraint pk_attribution_pack primary key (pack, version),
  constraint ck_attribution_pack_hash check (hash ~ '^[0-9a-f]{64}$')
);

grant select, insert on attribution_pack to ${appRole};

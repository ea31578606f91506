-- Snapshots of the first layout hold no parties and nobody's approval: their files are imported again. What was seen when stays.
update watchlist set snapshot = null, activated_at = null;
drop table watchlist_entry;
delete from watchlist_snapshot;

alter table watchlist_snapshot
  drop constraint ck_watchlist_snapshot_counts,
  drop constraint ck_watchlist_snapshot_kind,
  add column state           text not null,
  add column parties         bigint not null default 0,
  add column names           bigint not null default 0,
  add column rejected        bigint not null default 0,
  add column recovered       bigint not null default 0,
  add column added           bigint not null default 0,
  add column removed         bigint not null default 0,
  add column changed         bigint not null default 0,
  add column seen_on         date,
  add column import_id       uuid not null,
  add column proposal        text not null,
  add column proposed_by     text not null,
  add column proposed_name   text not null,
  add column proposed_at     timestamptz not null,
  add column decided_by      text,
  add column decided_name    text,
  add column decided_at      timestamptz,
  add column decision_reason text,
  add column approved_at     timestamptz,
  add constraint ck_watchlist_snapshot_counts check (entries >= 0 and identifiers >= 0 and services >= 0),
  add constraint ck_watchlist_snapshot_kind
    check (kind in ('SANCTIONS', 'SERVICE_NOTICE', 'ASSET_PROHIBITION', 'ASSET_ISSUER', 'OWNERSHIP')),
  add constraint ck_watchlist_snapshot_state
    check (state in ('STAGED', 'PENDING', 'APPROVED', 'REJECTED', 'SUPERSEDED', 'HISTORY')),
  add constraint ck_watchlist_snapshot_proposal check (proposal in ('IMPORT', 'ROLLBACK')),
  add constraint ck_watchlist_snapshot_second_person
    check (decided_by is null or decided_by <> proposed_by or decided_by like 'service:%');

create index ix_watchlist_snapshot_state on watchlist_snapshot (state, source);
create index ix_watchlist_snapshot_proposed on watchlist_snapshot (source, proposed_at desc, snapshot desc);

grant update, delete on watchlist_snapshot to ${appRole};

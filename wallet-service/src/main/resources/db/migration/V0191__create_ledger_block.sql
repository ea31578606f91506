-- Blocks that imports showed; the newest hash of a height stands.
create table ledger_block (
  network text not null,
  height  bigint not null,
  hash    text,
  parent  text,
  time    timestamptz not null,
  constraint pk_ledger_block primary key (network, height)
);

create index ix_ledger_block_hash on ledger_block (network, hash);

-- Unbroken runs of blocks for which one kind of content was imported.
create table ledger_range (
  network     text not null,
  content     text not null,
  from_height bigint not null,
  to_height   bigint not null,
  constraint pk_ledger_range primary key (network, content, from_height),
  constraint ck_ledger_range_order check (from_height <= to_height)
);

-- Transactions that failed as a whole: exports of transactions do not say so, those of traces do.
create table ledger_failed (
  network  text not null,
  height   bigint not null,
  tx_index integer not null,
  constraint pk_ledger_failed primary key (network, height, tx_index)
);

grant select, insert, update, delete on ledger_block to ${appRole};
grant select, insert, update, delete on ledger_range to ${appRole};
grant select, insert, delete on ledger_failed to ${appRole};

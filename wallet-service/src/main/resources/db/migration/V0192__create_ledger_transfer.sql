-- Value that moved between accounts. One partition for each network, and within it one for each million of blocks.
create table ledger_transfer (
  network      text not null,
  height       bigint not null,
  tx_index     integer not null,
  idx          integer not null,
  identity     uuid not null,
  time         timestamptz not null,
  asset        text not null,
  tx           text,
  from_address text,
  to_address   text,
  amount       numeric(78,0) not null,
  constraint uq_ledger_transfer_identity unique (network, height, identity),
  constraint ck_ledger_transfer_amount check (amount > 0)
) partition by list (network);

create index ix_ledger_transfer_from on ledger_transfer (from_address, time);
create index ix_ledger_transfer_to on ledger_transfer (to_address, time);

grant select, insert, delete on ledger_transfer to ${appRole};

-- Outputs and what spends them. An output without value at hand is an input whose origin nobody observed.
create table ledger_output (
  network  text not null,
  height   bigint not null,
  tx_index integer not null,
  idx      integer not null,
  time     timestamptz not null,
  tx       text not null,
  value    bigint not null,
  address  text,
  script   text,
  constraint uq_ledger_output_position unique (network, height, tx_index, idx)
) partition by list (network);

create index ix_ledger_output_tx on ledger_output (tx, idx);
create index ix_ledger_output_address on ledger_output (address, time);

create table ledger_input (
  network  text not null,
  height   bigint not null,
  tx_index integer not null,
  idx      integer not null,
  tx       text,
  output   integer not null,
  value    bigint,
  address  text,
  script   text,
  constraint uq_ledger_input_position unique (network, height, tx_index, idx)
) partition by list (network);

create index ix_ledger_input_spent on ledger_input (tx, output);
create index ix_ledger_input_unresolved on ledger_input (height) where value is null;

grant select, insert, delete on ledger_output to ${appRole};
grant select, insert, update, delete on ledger_input to ${appRole};

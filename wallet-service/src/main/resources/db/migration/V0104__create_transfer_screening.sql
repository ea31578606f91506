-- What a bank asked about a transfer or attempt, with the verdict as it was given.
create table transfer_screening (
  tenant           text not null,
  id               uuid not null,
  version          bigint not null,
  kind             text not null,
  external_id      text not null,
  content_hash     bytea not null,
  booking_entity   text,
  customer         text not null,
  rail             text not null,
  direction        text not null,
  network          text,
  asset            text not null,
  amount           numeric not null,
  usd              numeric(20, 2),
  usd_on           date,
  address          text,
  family           text,
  service          text,
  transaction_hash text,
  occurred_at      timestamptz not null,
  recorded_at      timestamptz not null,
  memo             text,
  level            text not null,
  action           text not null,
  verdict          json not null,
  constraint pk_transfer_screening primary key (tenant, id),
  constraint uq_transfer_screening_external_id unique (tenant, kind, external_id),
  constraint fk_transfer_screening_customer foreign key (tenant, customer) references customer (tenant, customer),
  constraint ck_transfer_screening_kind check (kind in ('TRANSFER', 'WITHDRAWAL_ATTEMPT')),
  constraint ck_transfer_screening_amount check (amount > 0)
);

create index ix_transfer_screening_recorded on transfer_screening (tenant, kind, recorded_at desc, id desc);
create index ix_transfer_screening_customer on transfer_screening (tenant, customer, recorded_at desc);

select haetae_protect('transfer_screening');

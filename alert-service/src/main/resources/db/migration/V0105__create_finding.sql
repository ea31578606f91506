-- The authority's projection of a verdict: chain facts, list facts, institution, value and time.
-- It has no column for a customer, a screening or an alert, so none can reach an authority by mistake.
create table finding (
  tenant                text        not null,
  id                    uuid        not null,
  version               bigint      not null,
  booking_entity        text,
  kind                  text        not null,
  rail                  text        not null,
  direction             text        not null,
  network               text,
  amount                text        not null,
  asset                 text        not null,
  usd                   numeric(38, 2),
  price_date            date,
  counterparty_address  text,
  counterparty_family   text,
  counterparty_service  text,
  transaction_hash      text,
  level                 text        not null,
  action                text        not null,
  reasons               text        not null,
  occurred_at           timestamptz not null,
  recorded_at           timestamptz not null,
  constraint pk_finding primary key (tenant, id),
  constraint uq_finding_id unique (id),
  constraint ck_finding_version check (version >= 1),
  constraint ck_finding_reasons check (reasons is json array)
);

create index ix_finding_newest on finding (recorded_at desc, id desc);

alter table finding enable row level security;
alter table finding force row level security;
create policy institution_rows on finding to ${appRole}
  using (tenant = current_setting('app.tenant'));

revoke delete on finding from ${appRole};
grant select, insert, update on finding to ${appRole};

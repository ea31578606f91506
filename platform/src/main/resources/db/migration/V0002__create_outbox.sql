create table outbox (
  id bigint generated always as identity,
  topic text not null,
  key text not null,
  tenant text,
  event_id uuid not null,
  subject text,
  aggregate_version bigint not null,
  written_at timestamptz not null,
  trace_parent text,
  body bytea not null,
  published_at timestamptz,
  constraint pk_outbox primary key (id)
);

create index ix_outbox_pending on outbox (id) where published_at is null;
create index ix_outbox_published on outbox (published_at) where published_at is not null;

grant select, insert, update, delete on outbox to ${appRole};

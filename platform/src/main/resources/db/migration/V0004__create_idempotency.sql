create table idempotency (
  tenant text not null,
  client text not null,
  method text not null,
  path text not null,
  key text not null,
  request_hash bytea not null,
  status integer not null,
  media_type text,
  location text,
  body bytea,
  expires_at timestamptz not null,
  constraint pk_idempotency primary key (tenant, client, method, path, key)
);

create index ix_idempotency_expires on idempotency (tenant, expires_at);

select haetae_protect('idempotency');

create table taken (
  tenant text not null,
  alert uuid not null,
  version bigint not null,
  trace_id text,
  constraint uq_taken unique (tenant, alert, version)
);

select haetae_protect('taken');

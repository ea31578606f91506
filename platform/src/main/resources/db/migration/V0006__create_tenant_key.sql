create table tenant_key (
  tenant text not null,
  key bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  constraint pk_tenant_key primary key (tenant),
  constraint ck_tenant_key_length check (octet_length(key) = 32)
);

select haetae_protect('tenant_key');

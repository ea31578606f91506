-- Addresses that resemble one a customer used and are meant nevertheless, as a person found.
create table lookalike_exemption (
  tenant      text not null,
  id          uuid not null,
  customer    text not null,
  address     text not null,
  resembles   text not null,
  screening   uuid not null,
  reason      text not null,
  author      text not null,
  author_name text not null,
  created_at  timestamptz not null,
  expires_on  date not null,
  ended_at    timestamptz,
  ended_by    text,
  constraint pk_lookalike_exemption primary key (tenant, id)
);

create unique index uq_lookalike_exemption_standing on lookalike_exemption (tenant, customer, address, resembles)
  where ended_at is null;
create index ix_lookalike_exemption_created on lookalike_exemption (tenant, created_at desc, id desc);

select haetae_protect('lookalike_exemption');
revoke delete on lookalike_exemption from ${appRole};

-- Verdicts on addresses by themselves, as they were given.
create table address_screening (
  tenant      text not null,
  id          uuid not null,
  version     bigint not null,
  asked       text not null,
  network     text,
  family      text,
  address     text not null,
  recorded_at timestamptz not null,
  level       text not null,
  action      text not null,
  verdict     json not null,
  constraint pk_address_screening primary key (tenant, id)
);

create index ix_address_screening_recorded on address_screening (tenant, recorded_at desc, id desc);
create index ix_address_screening_address on address_screening (tenant, address, recorded_at desc, id desc);

select haetae_protect('address_screening');

-- The bank's own reference stays here; everything else speaks of the pseudonym.
create table customer (
  tenant         text not null,
  customer       text not null,
  reference      text not null,
  kind           text not null,
  onboarded_on   date,
  booking_entity text,
  first_asked_at timestamptz not null,
  constraint pk_customer primary key (tenant, customer),
  constraint ck_customer_kind check (kind in ('PERSON', 'CORPORATE'))
);

select haetae_protect('customer');

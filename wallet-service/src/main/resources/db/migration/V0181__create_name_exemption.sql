-- Who is not who the list means, as a person found: for one subject, one party, and what the list said of it then.
create table name_exemption (
  tenant      text not null,
  id          uuid not null,
  subject     text not null,
  source      text not null,
  party       text not null,
  document    text not null,
  listed_name text not null,
  screening   uuid not null,
  reason      text not null,
  author      text not null,
  author_name text not null,
  created_at  timestamptz not null,
  expires_on  date not null,
  ended_at    timestamptz,
  ended_by    text,
  end_cause   text,
  constraint pk_name_exemption primary key (tenant, id),
  constraint ck_name_exemption_end check ((ended_at is null) = (end_cause is null)),
  constraint ck_name_exemption_cause check (end_cause in ('WITHDRAWN', 'EXPIRED', 'ENTRY_CHANGED'))
);

create unique index uq_name_exemption_standing on name_exemption (tenant, subject, source, party)
  where ended_at is null;
create index ix_name_exemption_created on name_exemption (tenant, created_at desc, id desc);
create index ix_name_exemption_expiry on name_exemption (tenant, expires_on) where ended_at is null;

select haetae_protect('name_exemption');

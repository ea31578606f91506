-- Verdicts on names. The name stays here, with its tenant; everything that leaves speaks of the subject.
create table name_screening (
  tenant       text not null,
  id           uuid not null,
  version      bigint not null,
  subject      text not null,
  customer     text,
  name         text not null,
  kind         text not null,
  birth_date   text,
  country      text,
  recorded_at  timestamptz not null,
  level        text not null,
  action       text not null,
  threshold    numeric(4, 3) not null,
  candidates   json not null,
  parties      text[] not null,
  verdict      json not null,
  inputs       json not null,
  inputs_hash  bytea not null,
  change       json,
  latest       boolean not null,
  names_at     bigint not null,
  constraint pk_name_screening primary key (tenant, id),
  constraint ck_name_screening_change check ((version = 1) = (change is null))
);

create index ix_name_screening_recorded on name_screening (tenant, recorded_at desc, id desc);
create index ix_name_screening_subject on name_screening (tenant, subject) where latest;
create index ix_name_screening_names_at on name_screening (tenant, names_at) where latest;

select haetae_protect('name_screening');

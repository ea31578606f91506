-- Append-only: one line for each version of a case.
create table case_timeline (
  tenant    text        not null,
  id        uuid        not null,
  case_file uuid        not null,
  version   bigint      not null,
  at        timestamptz not null,
  actor     text        not null,
  change    text        not null,
  detail    text,
  constraint pk_case_timeline primary key (tenant, id),
  constraint uq_case_timeline_version unique (tenant, case_file, version),
  constraint fk_case_timeline_case foreign key (tenant, case_file) references case_file (tenant, id)
);

select haetae_protect('case_timeline');
revoke update, delete on case_timeline from ${appRole};

-- The verdicts behind a case's alerts, as they arrived. Append-only evidence.
create table case_verdict (
  tenant            text        not null,
  id                uuid        not null,
  case_file         uuid        not null,
  alert             uuid        not null,
  screening         uuid        not null,
  screening_version bigint      not null,
  action            text        not null,
  recorded_at       timestamptz not null,
  document          text        not null,
  constraint pk_case_verdict primary key (tenant, id),
  constraint uq_case_verdict_screening unique (tenant, case_file, alert, screening, screening_version),
  constraint fk_case_verdict_case foreign key (tenant, case_file) references case_file (tenant, id),
  constraint ck_case_verdict_document check (document is json object)
);

select haetae_protect('case_verdict');
revoke update, delete on case_verdict from ${appRole};

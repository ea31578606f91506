-- Who reviewed a refused or blocked verdict, when, and on what basis. Append-only: a second opinion is a second row.
create table case_review (
  tenant            text        not null,
  id                uuid        not null,
  case_file         uuid        not null,
  alert             uuid        not null,
  screening         uuid        not null,
  screening_version bigint      not null,
  decision          text        not null,
  basis             text        not null,
  reviewer          text        not null,
  reviewed_at       timestamptz not null,
  constraint pk_case_review primary key (tenant, id),
  constraint fk_case_review_case foreign key (tenant, case_file) references case_file (tenant, id),
  constraint ck_case_review_decision check (decision in ('UPHELD', 'RELEASED')),
  constraint ck_case_review_basis check (length(basis) between 1 and 4000)
);

create index ix_case_review_case on case_review (tenant, case_file, screening, screening_version);

select haetae_protect('case_review');
revoke update, delete on case_review from ${appRole};

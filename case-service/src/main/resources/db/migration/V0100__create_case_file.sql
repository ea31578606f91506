create table case_file (
  tenant         text        not null,
  id             uuid        not null,
  version        bigint      not null,
  customer       text        not null,
  booking_entity text,
  status         text        not null,
  severity       text        not null,
  assignee       text,
  alerts         bigint      not null,
  opened_at      timestamptz not null,
  changed_at     timestamptz not null,
  constraint pk_case_file primary key (tenant, id),
  constraint ck_case_file_version check (version >= 1),
  constraint ck_case_file_status check (status in ('OPEN', 'IN_REVIEW', 'CLOSED')),
  constraint ck_case_file_severity check (severity in ('SEVERE', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'))
);

-- A customer has one open case: two alerts that race for it meet here.
create unique index uq_case_file_open on case_file (tenant, customer) where status <> 'CLOSED';
create index ix_case_file_newest on case_file (tenant, opened_at desc, id desc);

select haetae_protect('case_file');
revoke delete on case_file from ${appRole};

-- The newest state seen of each alert that a case gathers.
create table case_alert (
  tenant        text   not null,
  id            uuid   not null,
  case_file     uuid   not null,
  alert         uuid   not null,
  alert_version bigint not null,
  severity      text   not null,
  category      text   not null,
  entity        text,
  action        text   not null,
  status        text   not null,
  occurrences   bigint not null,
  joined_at     timestamptz not null,
  constraint pk_case_alert primary key (tenant, id),
  constraint uq_case_alert_alert unique (tenant, case_file, alert),
  constraint fk_case_alert_case foreign key (tenant, case_file) references case_file (tenant, id)
);

create index ix_case_alert_alert on case_alert (tenant, alert);

select haetae_protect('case_alert');
revoke delete on case_alert from ${appRole};

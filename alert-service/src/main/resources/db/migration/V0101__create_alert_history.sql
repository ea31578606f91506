-- Append-only: the service may add lines and read them.
create table alert_history (
  tenant  text        not null,
  id      uuid        not null,
  alert   uuid        not null,
  version bigint      not null,
  at      timestamptz not null,
  actor   text        not null,
  change  text        not null,
  detail  text,
  constraint pk_alert_history primary key (tenant, id),
  constraint uq_alert_history_version unique (tenant, alert, version),
  constraint fk_alert_history_alert foreign key (tenant, alert) references alert (tenant, id),
  constraint ck_alert_history_change
    check (change in ('RAISED', 'OCCURRED_AGAIN', 'ASSIGNED', 'STATUS_CHANGED', 'COMMENTED'))
);

select haetae_protect('alert_history');
revoke update, delete on alert_history from ${appRole};

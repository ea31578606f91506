-- A verdict that was judged again changes the alerts that gathered it.
alter table alert_history
  drop constraint ck_alert_history_change,
  add constraint ck_alert_history_change
    check (change in ('RAISED', 'OCCURRED_AGAIN', 'ASSIGNED', 'STATUS_CHANGED', 'COMMENTED', 'VERDICT_CHANGED'));

alter table alert_occurrence
  add column kind text not null default 'TRANSFER',
  add constraint ck_alert_occurrence_kind check (kind in ('TRANSFER', 'ADDRESS'));

create index ix_alert_occurrence_screening on alert_occurrence (tenant, screening);

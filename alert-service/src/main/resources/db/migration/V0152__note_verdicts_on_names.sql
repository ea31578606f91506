alter table alert_occurrence
  drop constraint ck_alert_occurrence_kind,
  add constraint ck_alert_occurrence_kind check (kind in ('TRANSFER', 'ADDRESS', 'NAME'));

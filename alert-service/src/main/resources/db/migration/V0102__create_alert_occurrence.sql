-- The verdicts behind an alert, as they arrived. Append-only; an event counts once per alert.
create table alert_occurrence (
  tenant            text        not null,
  id                uuid        not null,
  alert             uuid        not null,
  event             uuid        not null,
  screening         uuid        not null,
  screening_version bigint      not null,
  occurred_at       timestamptz not null,
  recorded_at       timestamptz not null,
  verdict           text        not null,
  constraint pk_alert_occurrence primary key (tenant, id),
  constraint uq_alert_occurrence_event unique (tenant, alert, event),
  constraint fk_alert_occurrence_alert foreign key (tenant, alert) references alert (tenant, id),
  constraint ck_alert_occurrence_verdict check (verdict is json object)
);

create index ix_alert_occurrence_newest on alert_occurrence (tenant, alert, recorded_at desc);

select haetae_protect('alert_occurrence');
revoke update, delete on alert_occurrence from ${appRole};

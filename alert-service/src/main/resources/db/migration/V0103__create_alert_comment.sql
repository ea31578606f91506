create table alert_comment (
  tenant     text        not null,
  id         uuid        not null,
  alert      uuid        not null,
  author     text        not null,
  text       text        not null,
  written_at timestamptz not null,
  constraint pk_alert_comment primary key (tenant, id),
  constraint fk_alert_comment_alert foreign key (tenant, alert) references alert (tenant, id),
  constraint ck_alert_comment_text check (length(text) between 1 and 4000)
);

create index ix_alert_comment_alert on alert_comment (tenant, alert, written_at);

select haetae_protect('alert_comment');
revoke update, delete on alert_comment from ${appRole};

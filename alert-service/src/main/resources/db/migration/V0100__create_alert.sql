create table alert (
  tenant            text        not null,
  id                uuid        not null,
  version           bigint      not null,
  booking_entity    text,
  customer          text        not null,
  category          text        not null,
  entity            text,
  severity          text        not null,
  severity_rank     integer     not null generated always as (
    case severity when 'SEVERE' then 0 when 'HIGH' then 1 when 'MEDIUM' then 2 when 'LOW' then 3 else 4 end) stored,
  action            text        not null,
  status            text        not null,
  outcome           text,
  assignee          text,
  occurrences       bigint      not null,
  first_occurred_at timestamptz not null,
  last_occurred_at  timestamptz not null,
  raised_at         timestamptz not null,
  changed_at        timestamptz not null,
  constraint pk_alert primary key (tenant, id),
  constraint ck_alert_version check (version >= 1),
  constraint ck_alert_occurrences check (occurrences >= 1),
  constraint ck_alert_severity check (severity in ('SEVERE', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN')),
  constraint ck_alert_action check (action in ('PROCEED', 'HOLD', 'REJECT', 'BLOCK')),
  constraint ck_alert_status check (status in ('OPEN', 'IN_REVIEW', 'CLOSED')),
  constraint ck_alert_outcome check (outcome in ('CONFIRMED', 'FALSE_POSITIVE', 'DUPLICATE')),
  constraint ck_alert_closed check ((status = 'CLOSED') = (outcome is not null))
);

create index ix_alert_newest on alert (tenant, raised_at desc, id desc);
create index ix_alert_severest on alert (tenant, severity_rank, raised_at desc, id desc);
create index ix_alert_open on alert (tenant, severity_rank, assignee) where status <> 'CLOSED';

select haetae_protect('alert');
revoke delete on alert from ${appRole};

-- A label that somebody disputes. A label is public data, so this carries no tenant; the institution is kept so that
-- each sees its own disputes only.
create table dispute (
  id              uuid not null,
  attribution     bigint not null,
  institution     text not null,
  reason          text not null,
  opened_by       text not null,
  opened_by_name  text not null,
  opened_at       timestamptz not null,
  due_at          timestamptz not null,
  status          text not null,
  decided_by      text,
  decided_by_name text,
  decided_at      timestamptz,
  decision_reason text,
  correction      bigint,
  constraint pk_dispute primary key (id),
  constraint fk_dispute_attribution foreign key (attribution) references attribution (id),
  constraint fk_dispute_correction foreign key (correction) references attribution (id),
  constraint ck_dispute_status check (status in ('OPEN', 'UPHELD', 'WITHDRAWN', 'CORRECTED')),
  constraint ck_dispute_decided check ((status = 'OPEN') = (decided_at is null)),
  constraint ck_dispute_second_person check (decided_by is null or decided_by <> opened_by)
);

create unique index uq_dispute_open on dispute (attribution) where status = 'OPEN';
create index ix_dispute_opened on dispute (opened_at desc, id desc);

create table dispute_evidence (
  id            uuid not null,
  dispute       uuid not null,
  side          text not null,
  statement     text not null,
  link          text,
  added_by      text not null,
  added_by_name text not null,
  added_at      timestamptz not null,
  constraint pk_dispute_evidence primary key (id),
  constraint fk_dispute_evidence_dispute foreign key (dispute) references dispute (id),
  constraint ck_dispute_evidence_side check (side in ('AGAINST_LABEL', 'FOR_LABEL'))
);

-- What was decided binds every later version of the pack that says the same again.
create table attribution_ruling (
  pack     text not null,
  claim    uuid not null,
  dispute  uuid not null,
  ruled_at timestamptz not null,
  constraint pk_attribution_ruling primary key (pack, claim),
  constraint fk_attribution_ruling_dispute foreign key (dispute) references dispute (id)
);

grant select, insert, update on dispute to ${appRole};
grant select, insert on dispute_evidence to ${appRole};
grant select, insert on attribution_ruling to ${appRole};

-- A claim that an address belongs to somebody or is something. What was once claimed stays, with the time at which it
-- was withdrawn, so that the labels known at any time can be told.
create table attribution (
  id              bigint generated always as identity,
  pack            text not null,
  claim           uuid not null,
  first_version   bigint not null,
  last_version    bigint not null,
  row_number      bigint not null,
  occurrences     integer not null,
  kind            text not null,
  family          text,
  payload         bytea,
  subject         text not null,
  currency        text not null,
  label           text not null,
  category        text not null,
  terms           text[] not null,
  actor           text,
  confidence      text not null,
  trust           smallint not null,
  source          text,
  evidence        text,
  cluster_definer boolean,
  last_modified   date,
  valid_from      date,
  valid_to        date,
  disputed        boolean not null default false,
  corrects        bigint,
  imported_at     timestamptz not null,
  withdrawn_at    timestamptz,
  constraint pk_attribution primary key (id),
  constraint ck_attribution_kind check (kind in ('ADDRESS', 'IDENTIFIER', 'TRANSACTION')),
  constraint ck_attribution_address check ((kind = 'ADDRESS') = (payload is not null and family is not null)),
  constraint ck_attribution_trust check (trust between 0 and 100),
  constraint fk_attribution_corrects foreign key (corrects) references attribution (id)
);

create unique index uq_attribution_claim on attribution (pack, claim) where withdrawn_at is null;
create index ix_attribution_address on attribution (family, payload);
create index ix_attribution_subject on attribution (subject) where kind <> 'ADDRESS';

grant select, insert, update on attribution to ${appRole};

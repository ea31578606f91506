-- Every file of a ledger that came, and how far it was read: what is committed is taken, and reading goes on behind it.
-- It is whole until blocks of it are taken back. The ledger is public data without tenant.
create table ledger_import (
  id          uuid not null,
  network     text not null,
  format      text not null,
  source      text not null,
  content     text not null,
  bytes       bigint not null,
  mapping     text,
  height      bigint,
  state       text not null,
  records     bigint not null default 0,
  stored      bigint not null default 0,
  duplicates  bigint not null default 0,
  unmoved     bigint not null default 0,
  rounded     bigint not null default 0,
  defective   bigint not null default 0,
  unresolved  bigint not null default 0,
  taken_back  bigint not null default 0,
  from_height bigint,
  to_height   bigint,
  from_time   timestamptz,
  to_time     timestamptz,
  started_by  text not null,
  started_at  timestamptz not null,
  updated_at  timestamptz not null,
  finished_at timestamptz,
  detail      text,
  whole       boolean not null default true,
  constraint pk_ledger_import primary key (id),
  constraint ck_ledger_import_state check (state in ('READING', 'DONE', 'FAILED')),
  constraint ck_ledger_import_content check (content ~ '^[0-9a-f]{64}$')
);

create index ix_ledger_import_network on ledger_import (network, started_at desc);

-- Records that could not be used, by reason, with an example of each.
create table ledger_defect (
  import  uuid not null,
  reason  text not null,
  records bigint not null,
  example text not null,
  record  bigint not null,
  constraint pk_ledger_defect primary key (import, reason),
  constraint fk_ledger_defect_import foreign key (import) references ledger_import (id)
);

grant select, insert, update on ledger_import to ${appRole};
grant select, insert, update on ledger_defect to ${appRole};

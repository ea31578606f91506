-- What the columns of tables mean that are no known export.
create table ledger_mapping (
  name       text not null,
  yaml       text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint pk_ledger_mapping primary key (name)
);

grant select, insert, update on ledger_mapping to ${appRole};

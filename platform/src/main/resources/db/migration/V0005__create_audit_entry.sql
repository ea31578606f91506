-- The service writes entries and can neither read, change nor delete them.
create table audit_entry (
  id bigint generated always as identity,
  recorded_at timestamptz not null,
  tenant text not null,
  actor text not null,
  client text,
  purpose text,
  action text not null,
  object_type text not null,
  object_id text not null,
  details jsonb not null,
  trace_id text,
  constraint pk_audit_entry primary key (id)
);

grant insert on audit_entry to ${appRole};

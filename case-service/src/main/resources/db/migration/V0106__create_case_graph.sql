-- Graphs of funds as people drew them. Written once: another drawing is another row.
create table case_graph (
  tenant    text        not null,
  id        uuid        not null,
  case_file uuid        not null,
  author    text        not null,
  title     text        not null,
  network   text        not null,
  address   text        not null,
  document  text        not null,
  kept_at   timestamptz not null,
  constraint pk_case_graph primary key (tenant, id),
  constraint fk_case_graph_case foreign key (tenant, case_file) references case_file (tenant, id),
  constraint ck_case_graph_title check (length(title) between 1 and 200),
  constraint ck_case_graph_document check (document is json object)
);

create index ix_case_graph_case on case_graph (tenant, case_file, kept_at);

select haetae_protect('case_graph');
revoke update, delete on case_graph from ${appRole};

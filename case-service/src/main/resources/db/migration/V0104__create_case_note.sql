create table case_note (
  tenant     text        not null,
  id         uuid        not null,
  case_file  uuid        not null,
  author     text        not null,
  text       text        not null,
  written_at timestamptz not null,
  constraint pk_case_note primary key (tenant, id),
  constraint fk_case_note_case foreign key (tenant, case_file) references case_file (tenant, id),
  constraint ck_case_note_text check (length(text) between 1 and 4000)
);

create index ix_case_note_case on case_note (tenant, case_file, written_at);

select haetae_protect('case_note');
revoke update, delete on case_note from ${appRole};

create table note (
  id uuid not null,
  tenant text not null,
  text text not null,
  written_at timestamptz not null,
  constraint pk_note primary key (id)
);

select haetae_protect('note');

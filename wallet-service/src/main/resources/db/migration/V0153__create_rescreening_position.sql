-- How far continuous screening has read each feed of changes. Public facts, no tenant.
create table rescreening_position (
  feed       text not null,
  position   text not null,
  updated_at timestamptz not null,
  constraint pk_rescreening_position primary key (feed)
);

grant select, insert, update on rescreening_position to ${appRole};

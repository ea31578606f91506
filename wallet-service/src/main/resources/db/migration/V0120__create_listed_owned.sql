-- Entities that no list names and that listed ones own by half or more together.
create table listed_owned (
  entity  uuid not null,
  percent numeric not null,
  constraint pk_listed_owned primary key (entity)
);

grant select, insert, delete on listed_owned to ${appRole};

-- One body under several lists is one entity; each membership says why.
create table listed_entity_member (
  source  text not null,
  party   text not null,
  entity  uuid not null,
  reasons text not null,
  constraint pk_listed_entity_member primary key (source, party)
);

create index ix_listed_entity_member_entity on listed_entity_member (entity);

grant select, insert, update, delete on listed_entity_member to ${appRole};

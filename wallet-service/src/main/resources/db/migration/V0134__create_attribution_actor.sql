-- Actors that packs name, live while not withdrawn.
create table attribution_actor (
  id            bigint generated always as identity,
  pack          text not null,
  claim         uuid not null,
  first_version bigint not null,
  last_version  bigint not null,
  actor         text not null,
  label         text not null,
  uri           text,
  categories    text[] not null,
  jurisdictions text[] not null,
  aliases       text[] not null,
  context       text,
  imported_at   timestamptz not null,
  withdrawn_at  timestamptz,
  constraint pk_attribution_actor primary key (id)
);

create unique index uq_attribution_actor_claim on attribution_actor (pack, claim) where withdrawn_at is null;
create index ix_attribution_actor_actor on attribution_actor (actor) where withdrawn_at is null;

grant select, insert, update on attribution_actor to ${appRole};

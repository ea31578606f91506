-- What changed, in the order in which it can be read: whoever writes here holds the row of attribution_state first.
create table attribution_state (
  id      boolean not null default true,
  version bigint not null,
  constraint pk_attribution_state primary key (id),
  constraint ck_attribution_state_single check (id)
);

insert into attribution_state (version) values (0);

create table attribution_change (
  id          bigint generated always as identity,
  version     bigint not null,
  attribution bigint not null,
  pack        text not null,
  kind        text not null,
  family      text,
  payload     bytea,
  subject     text not null,
  changed_at  timestamptz not null,
  constraint pk_attribution_change primary key (id),
  constraint fk_attribution_change_attribution foreign key (attribution) references attribution (id),
  constraint ck_attribution_change_kind check (kind in ('ADDED', 'WITHDRAWN', 'DISPUTED', 'UPHELD'))
);

grant select, update on attribution_state to ${appRole};
grant select, insert on attribution_change to ${appRole};

-- One row that moves with each activation or check: a replica compares it to know whether its index is current.
create table watchlist_state (
  id      boolean not null default true,
  version bigint not null,
  constraint pk_watchlist_state primary key (id),
  constraint ck_watchlist_state_single check (id)
);

insert into watchlist_state (version) values (0);

grant select, update on watchlist_state to ${appRole};

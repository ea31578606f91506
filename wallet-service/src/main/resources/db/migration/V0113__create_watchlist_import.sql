-- Every file that came, how far its import is, and how it ended.
create table watchlist_import (
  id          uuid not null,
  source      text not null,
  snapshot    text not null,
  format      text not null,
  origin      text not null,
  bytes       bigint not null,
  state       text not null,
  parties     bigint not null default 0,
  rejected    bigint not null default 0,
  started_by  text not null,
  started_at  timestamptz not null,
  updated_at  timestamptz not null,
  finished_at timestamptz,
  detail      text,
  constraint pk_watchlist_import primary key (id),
  constraint ck_watchlist_import_state check (state in ('READING', 'COMPARING', 'DONE', 'FAILED'))
);

create index ix_watchlist_import_started on watchlist_import (source, started_at desc, id desc);

grant select, insert, update on watchlist_import to ${appRole};

-- Files of lists and of labels are followed alike.
alter table watchlist_import rename to file_import;
alter table file_import rename column parties to stored;
alter table file_import
  add column kind text not null default 'LIST',
  add constraint ck_file_import_kind check (kind in ('LIST', 'LABELS'));
alter table file_import rename constraint pk_watchlist_import to pk_file_import;
alter table file_import rename constraint ck_watchlist_import_state to ck_file_import_state;

drop index ix_watchlist_import_started;
create index ix_file_import_started on file_import (kind, source, started_at desc, id desc);

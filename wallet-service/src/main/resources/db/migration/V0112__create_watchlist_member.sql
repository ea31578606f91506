-- A snapshot is a set of parties with the hash of what it says about each.
create table watchlist_member (
  source   text not null,
  snapshot text not null,
  party    text not null,
  document text not null,
  ordinal  integer not null,
  constraint pk_watchlist_member primary key (source, snapshot, party),
  constraint fk_watchlist_member_snapshot foreign key (source, snapshot) references watchlist_snapshot (source, snapshot),
  constraint fk_watchlist_member_document foreign key (document) references listed_document (document)
);

create index ix_watchlist_member_ordinal on watchlist_member (source, snapshot, ordinal);
create index ix_watchlist_member_document on watchlist_member (document);

-- Rows that a file holds and nobody can use, and defects of rows that were kept.
create table watchlist_row_note (
  source    text not null,
  snapshot  text not null,
  ordinal   integer not null,
  kind      text not null,
  member    text,
  row_number bigint not null,
  reason    text not null,
  constraint pk_watchlist_row_note primary key (source, snapshot, ordinal),
  constraint fk_watchlist_row_note_snapshot foreign key (source, snapshot) references watchlist_snapshot (source, snapshot),
  constraint ck_watchlist_row_note_kind check (kind in ('REJECTED', 'RECOVERED'))
);

grant select, insert, delete on watchlist_member to ${appRole};
grant select, insert, delete on watchlist_row_note to ${appRole};

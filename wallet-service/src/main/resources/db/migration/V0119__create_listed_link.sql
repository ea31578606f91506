-- Who owns or controls whom, as lists say; the other party stands in the same file.
create table listed_link (
  document    text not null,
  ordinal     integer not null,
  kind        text not null,
  other_party text,
  other_name  text,
  percent     numeric,
  written     text,
  constraint pk_listed_link primary key (document, ordinal),
  constraint fk_listed_link_document foreign key (document) references listed_document (document),
  constraint ck_listed_link_kind check (kind in ('OWNED_BY', 'CONTROLLED_BY', 'ASSOCIATED', 'FAMILY'))
);

grant select, insert on listed_link to ${appRole};

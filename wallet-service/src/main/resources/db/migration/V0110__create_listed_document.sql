-- What a list says about a party, kept once however many snapshots say the same.
create table listed_document (
  document text not null,
  party    text not null,
  kind     text not null,
  name     text not null,
  body     text not null,
  constraint pk_listed_document primary key (document),
  constraint ck_listed_document_hash check (document ~ '^[0-9a-f]{64}$')
);

-- What of a party can be asked for by itself.
create table listed_subject (
  document    text not null,
  ordinal     integer not null,
  kind        text not null,
  asset       text,
  subject     text not null,
  subject_key text not null,
  constraint pk_listed_subject primary key (document, ordinal),
  constraint fk_listed_subject_document foreign key (document) references listed_document (document),
  constraint ck_listed_subject_kind check (kind in ('ADDRESS', 'IDENTIFIER', 'SERVICE', 'DOMAIN', 'VESSEL', 'ASSET'))
);

create index ix_listed_subject_key on listed_subject (subject_key);

-- What two lists may have in common where they mean one body; NAME serves the search alone.
create table listed_trait (
  document text not null,
  trait    text not null,
  value    text not null,
  constraint pk_listed_trait primary key (document, trait, value),
  constraint fk_listed_trait_document foreign key (document) references listed_document (document)
);

create index ix_listed_trait_value on listed_trait (trait, value text_pattern_ops);

grant select, insert on listed_document to ${appRole};
grant select, insert on listed_subject to ${appRole};
grant select, insert on listed_trait to ${appRole};

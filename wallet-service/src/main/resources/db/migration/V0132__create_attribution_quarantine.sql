-- Rows of a pack that could not be used, each with its reason, by the version that held them.
create table attribution_quarantine (
  pack       text not null,
  version    bigint not null,
  row_number bigint not null,
  subject    text,
  currency   text,
  label      text,
  reason     text not null,
  constraint pk_attribution_quarantine primary key (pack, version, row_number)
);

grant select, insert on attribution_quarantine to ${appRole};

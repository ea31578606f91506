-- The price of one whole unit in US dollars at the end of a day in UTC; a day without a row is unknown.
create table daily_price (
  asset       text not null,
  day         date not null,
  usd         numeric not null,
  source      text not null,
  imported_at timestamptz not null,
  constraint pk_daily_price primary key (asset, day),
  constraint ck_daily_price_usd check (usd > 0)
);

grant select, insert, update on daily_price to ${appRole};

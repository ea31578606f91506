create table service_secret (
  name text not null,
  value bytea not null,
  constraint pk_service_secret primary key (name)
);

grant select, insert on service_secret to ${appRole};

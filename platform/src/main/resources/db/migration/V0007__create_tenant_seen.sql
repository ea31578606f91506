-- Names of tenants, for jobs that visit each in a transaction of its own.
create table tenant_seen (
  tenant text not null,
  constraint pk_tenant_seen primary key (tenant)
);

grant select, insert on tenant_seen to ${appRole};

-- Which tenants are authorities, known from the first who asked for one.
alter table tenant_seen add column authority boolean not null default false;

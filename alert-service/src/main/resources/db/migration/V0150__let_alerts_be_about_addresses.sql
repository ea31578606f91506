-- An address that was screened by itself belongs to no customer.
alter table alert
  alter column customer drop not null,
  add column address text,
  add constraint ck_alert_subject check ((customer is null) <> (address is null));

create index ix_alert_address on alert (tenant, address) where address is not null;

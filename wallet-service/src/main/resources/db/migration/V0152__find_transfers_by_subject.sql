-- Who was screened before with what changed: by address, and by the normalised name of a service.
alter table transfer_screening add column service_key text;

-- The owner sees every tenant's rows for as long as this takes.
alter table transfer_screening no force row level security;

update transfer_screening
set service_key = regexp_replace(lower(normalize(service, NFKC)), '[^[:alnum:]]', '', 'g')
where service is not null;

alter table transfer_screening force row level security;

create index ix_transfer_screening_address on transfer_screening (tenant, address, id) where address is not null;
create index ix_transfer_screening_service on transfer_screening (tenant, service_key, id) where service_key is not null;

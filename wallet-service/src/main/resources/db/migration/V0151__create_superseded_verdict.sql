-- Verdicts that a newer one on the same screening replaced, whole; the screening's own row holds the newest.
create table superseded_verdict (
  tenant        text not null,
  screening     uuid not null,
  version       bigint not null,
  level         text not null,
  action        text not null,
  verdict       json not null,
  inputs        json,
  inputs_hash   bytea,
  change        json,
  superseded_at timestamptz not null,
  constraint pk_superseded_verdict primary key (tenant, screening, version),
  constraint ck_superseded_verdict_version check (version >= 1)
);

select haetae_protect('superseded_verdict');
revoke update, delete on superseded_verdict from ${appRole};

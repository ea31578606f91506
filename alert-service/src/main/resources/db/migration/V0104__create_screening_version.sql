-- The newest verdict seen of each screening that ever mattered, so that an older one is known as such.
create table screening_version (
  tenant    text   not null,
  screening uuid   not null,
  version   bigint not null,
  constraint pk_screening_version primary key (tenant, screening)
);

select haetae_protect('screening_version');
revoke delete on screening_version from ${appRole};

-- What wallets show of an address that a customer used: family, first and last characters. Null where the
-- transfer does not make the address a known one: dust, refused, or itself made to resemble another.
alter table transfer_screening add column resemblance text;

create index ix_transfer_screening_resemblance on transfer_screening (tenant, customer, resemblance)
  where resemblance is not null;

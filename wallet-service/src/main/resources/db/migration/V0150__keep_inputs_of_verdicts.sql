-- What a verdict follows from, beside it: canonical JSON and its SHA-256. Rows of before have none.
alter table address_screening
  add column inputs json,
  add column inputs_hash bytea,
  add column change json,
  add constraint ck_address_screening_inputs check ((inputs is null) = (inputs_hash is null)),
  add constraint ck_address_screening_change check ((version = 1) = (change is null));

alter table transfer_screening
  add column inputs json,
  add column inputs_hash bytea,
  add column change json,
  add constraint ck_transfer_screening_inputs check ((inputs is null) = (inputs_hash is null)),
  add constraint ck_transfer_screening_change check ((version = 1) = (change is null));

-- A verdict and its inputs fit a page; compressing them would cost more than they save.
alter table address_screening set (toast_tuple_target = 8160);
alter table transfer_screening set (toast_tuple_target = 8160);

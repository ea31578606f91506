-- Ids of verdicts on addresses grow with time, so the key lists them newest first as well.
drop index ix_address_screening_recorded;

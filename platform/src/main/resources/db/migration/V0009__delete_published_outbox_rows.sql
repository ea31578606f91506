-- A row leaves when the broker has it.
delete from outbox where published_at is not null;
drop index ix_outbox_published;
drop index ix_outbox_pending;
alter table outbox drop column published_at;

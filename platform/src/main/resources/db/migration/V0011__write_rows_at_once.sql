-- A body of a few kilobytes stays in its row as it is: compressing what is read once or never costs
-- more than the room it takes.
alter table outbox set (toast_tuple_target = 8160);
alter table idempotency set (toast_tuple_target = 8160);

-- Replies expire in the order in which they are written, so the purge finds them by ranges of pages.
drop index ix_idempotency_expires;
create index ix_idempotency_expires on idempotency using brin (expires_at) with (autosummarize = on);

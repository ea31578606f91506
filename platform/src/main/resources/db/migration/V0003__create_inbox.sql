create table inbox (
  consumer text not null,
  event_id uuid not null,
  taken_at timestamptz not null default clock_timestamp(),
  constraint pk_inbox primary key (consumer, event_id)
);

create index ix_inbox_taken on inbox using brin (taken_at);

grant select, insert, delete on inbox to ${appRole};

-- A browser's login. The key is a hash of the cookie and the tokens are encrypted with a key that
-- needs both the cookie and the gateway's secret, so that this table alone opens nothing.
create table session (
  id bytea not null,
  tokens bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_session primary key (id)
);

create index ix_session_expires_at on session (expires_at);

grant select, insert, update, delete on session to ${appRole};

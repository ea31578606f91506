-- A replica asks what changed since the state that it holds.
create index ix_attribution_change_version on attribution_change (version, attribution);

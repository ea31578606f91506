-- The service owns no table, so the owner makes partitions for it, and nothing else.
create function ledger_partition(part text, network text, height bigint, width bigint) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  whole text := part || '_' || replace(network, '-', '_');
  first bigint := height / width * width;
begin
  if part not in ('ledger_transfer', 'ledger_output', 'ledger_input')
      or network !~ '^[a-z0-9][a-z0-9-]{0,30}$' or height < 0 or width < 1000 then
    raise exception 'no partition of % for %', part, network;
  end if;
  perform pg_advisory_xact_lock(hashtext('ledger_partition'));
  if to_regclass(whole || '_' || first) is not null then
    return;
  end if;
  execute format('create table if not exists %I partition of %I for values in (%L) partition by range (height)',
    whole, part, network);
  execute format('create table %I partition of %I for values from (%s) to (%s)',
    whole || '_' || first, whole, first, first + width);
end
$$;

revoke all on function ledger_partition(text, text, bigint, bigint) from public;
grant execute on function ledger_partition(text, text, bigint, bigint) to ${appRole};

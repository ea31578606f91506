-- Puts a table with a column "tenant" behind row level security, also for its owner, and lets the
-- service's role use it. A session that names no tenant gets an error or nothing, never all rows.
create function haetae_protect(protected regclass) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format(
    'create policy tenant_only on %s using (tenant = current_setting(''app.tenant''))'
    || ' with check (tenant = current_setting(''app.tenant'') and tenant <> '''')', protected);
  execute format('grant select, insert, update, delete on %s to ${appRole}', protected);
end
$$;

revoke execute on function haetae_protect(regclass) from public;

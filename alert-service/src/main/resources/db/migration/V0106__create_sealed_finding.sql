-- What an authority reads. The view runs with the reader's rights, so the reader needs the columns below it;
-- the policy asks for the role itself, because a member of the role would else inherit the policy.
create view sealed_finding with (security_invoker = true) as
select id, version, tenant as institution, booking_entity, kind, rail, direction, network, amount, asset, usd,
       price_date, counterparty_address, counterparty_family, counterparty_service, transaction_hash, level, action,
       reasons, occurred_at, recorded_at
from finding;

create policy authority_rows on finding for select to alert_authority
  using (current_user = 'alert_authority');

revoke all on sealed_finding from ${appRole};
grant select on finding to alert_authority;
grant select on sealed_finding to alert_authority;

-- What bites now: the approved snapshot of each source, and what pending ones say beyond it, provisionally.
create view active_party as
select m.source, m.snapshot, m.party, m.document, m.ordinal, false as provisional
from watchlist w
join watchlist_member m on m.source = w.source and m.snapshot = w.snapshot
union all
select m.source, m.snapshot, m.party, m.document, m.ordinal, true
from watchlist_snapshot p
join watchlist w on w.source = p.source
join watchlist_member m on m.source = p.source and m.snapshot = p.snapshot
where p.state = 'PENDING'
  and not exists (
    select from watchlist_member a
    where a.source = m.source and a.snapshot = w.snapshot and a.party = m.party
      and a.document = m.document);

grant select on active_party to ${appRole};

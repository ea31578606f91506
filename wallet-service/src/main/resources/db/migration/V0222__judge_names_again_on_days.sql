-- The first day to come on which a listing of a candidate begins or ends; the verdict is judged again on it.
alter table name_screening add column next_day date;

create index ix_name_screening_next_day on name_screening (tenant, next_day) where latest and next_day is not null;

-- The owner of the table sees every tenant's rows only while nothing forces the policy on it.
alter table name_screening no force row level security;
update name_screening set next_day = (
  select min(d.day)
  from json_array_elements(candidates) c, json_array_elements(c -> 'listings') l,
       lateral (values ((l ->> 'effective')::date), ((l ->> 'ended')::date)) d(day)
  where d.day > current_date);
alter table name_screening force row level security;

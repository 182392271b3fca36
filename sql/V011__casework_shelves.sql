-- Where the cases of one person lie: before triage (0), past it (1), closed (2). Each shelf of an office is one stretch
-- of an index in the order of due days, so that a person who sees few of very many cases finds them at once. The keys
-- they replace are named by no statement.
alter table case_file
  add column shelf tinyint as (case
    when status = 'CLOSED' then 2
    when status = 'NEW' or (status = 'NEEDS_INFO' and previous_status <=> 'NEW') then 0
    else 1 end) stored after escalated,
  drop key by_office,
  drop key by_triage,
  drop key by_operator,
  drop key by_due,
  add key office_shelves (office_code, shelf, due_key, number, phase),
  add key triage_shelves (triage_office, shelf, due_key, number, phase),
  add key operator_shelves (registered_by, shelf, due_key, number, phase),
  add key all_shelves (shelf, due_key, number);

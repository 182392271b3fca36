-- The conclusion of a denunciation is made public in time and stays posted long enough: both are clocks of the case.
-- Read by vn.langnghe.casework.clock.

-- event: also CONCLUDED (the answer that stands was given), POSTED (a public version of it is posted). Neither stands in
-- case_trigger: both may happen again, and what they are stands in case_file and publication.
-- runs_until: also PUBLISHED (public, or lawfully withheld), POSTED (nobody's duty: the posting goes by or is taken down).
insert into term_trigger (kind, event, term, runs_until, valid_from, valid_to, basis) values
  ('TO_CAO', 'CONCLUDED', 'TC_PUBLISH', 'PUBLISHED', '2019-01-01', null, 'Luật Tố cáo 2018, Điều 40'),
  ('ANY', 'POSTED', 'POSTING', 'POSTED', '2013-06-03', null, 'Quy chế tiếp nhận của cơ quan');

-- When it was decided last that the answer is not made public (Luật Tố cáo 2018, Điều 40 khoản 3); null: never.
alter table case_file add column withheld_at datetime(3) null;

update case_file f
  join (select case_number, max(occurred_at) as at from ledger_entry where action = 'WITHHOLD' group by case_number) w
    on w.case_number = f.number
  set f.withheld_at = w.at;

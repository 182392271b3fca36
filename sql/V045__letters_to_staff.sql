-- Where a member of staff is written to, twice a working day at most. An office's post, in clear: see
-- office.staff.book.WorkMail.
alter table staff add column mail varchar(254) null;

-- A letter to staff is about no case: staff_id says whom it goes to and told what, as counts (BREACHED=3;WARNED=1). One
-- for each person and slot (event_at). After send_until it does not leave any more: nobody is written to at night.
alter table letter
  modify column case_id char(22) character set ascii collate ascii_bin null,
  add column staff_id bigint null,
  add column told varchar(200) character set ascii collate ascii_bin null,
  add column send_until datetime(3) null,
  add unique key letter_staff (staff_id, event_at);

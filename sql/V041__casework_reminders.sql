-- How often the citizen was reminded of what was asked last: after two reminders and the end of the term a case may be
-- closed for want of an answer (product.md, CLOSE_UNANSWERED).
alter table case_file add column reminders int not null default 0;

-- Terms that run are looked at again: their reminders are still to come.
update clock set check_on = '2001-01-01' where term = 'CITIZEN_INFO' and state = 'RUNNING';

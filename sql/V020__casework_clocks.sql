-- Clocks as what happened to them, and which terms begin when. Read by vn.langnghe.casework.clock.

-- What begins with which event of a case, by kind. kind: ANY or a kind; event: RECEIVED, SIGNED_PAPER, ACCEPTED.
-- runs_until: TOLD (the sender was told what becomes of it), HANDLED (somebody took it into hand), SIGNED (the signed
-- paper came, or the answer), ACCEPTED (the decision to accept, or the end), ANSWERED.
create table term_trigger (
  kind        varchar(16)  character set ascii collate ascii_bin not null,
  event       varchar(16)  character set ascii collate ascii_bin not null,
  term        varchar(32)  character set ascii collate ascii_bin not null,
  runs_until  varchar(16)  character set ascii collate ascii_bin not null,
  valid_from  date         not null,
  valid_to    date         null,
  basis       varchar(240) not null,
  primary key (kind, event, term, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into term_trigger (kind, event, term, runs_until, valid_from, valid_to, basis) values
  ('ANY', 'RECEIVED', 'REC_REPLY', 'TOLD', '2014-07-01', null, 'Luật Tiếp công dân 2013, Điều 28 khoản 1'),
  ('ANY', 'RECEIVED', 'HARD_45', 'HANDLED', '2026-07-01', null, 'Nghị định 154/2026/NĐ-CP, Điều 41 khoản 3 điểm b'),
  ('PHAN_ANH', 'RECEIVED', 'PAKN_ANSWER', 'ANSWERED', '2013-06-03', null, 'Quy chế tiếp nhận của cơ quan'),
  ('KIEN_NGHI', 'RECEIVED', 'PAKN_ANSWER', 'ANSWERED', '2013-06-03', null, 'Quy chế tiếp nhận của cơ quan'),
  -- without a signature these are information: they run on the general term until the signed paper is registered
  ('KHIEU_NAI', 'RECEIVED', 'PAKN_ANSWER', 'SIGNED', '2013-06-03', null, 'Luật Khiếu nại 2011, Điều 8, Điều 11 khoản 5; Quy chế tiếp nhận của cơ quan'),
  ('TO_CAO', 'RECEIVED', 'PAKN_ANSWER', 'SIGNED', '2013-06-03', null, 'Luật Tố cáo 2018, Điều 22, Điều 25; Quy chế tiếp nhận của cơ quan'),
  ('TO_CAO_INFO', 'RECEIVED', 'PAKN_ANSWER', 'ANSWERED', '2013-06-03', null, 'Luật Tố cáo 2018, Điều 25; Quy chế tiếp nhận của cơ quan'),
  ('KHIEU_NAI', 'SIGNED_PAPER', 'KN_ACCEPT', 'ACCEPTED', '2012-07-01', null, 'Luật Khiếu nại 2011, Điều 27; Nghị định 155/2026/NĐ-CP, Điều 10'),
  ('KHIEU_NAI', 'ACCEPTED', 'KN_RESOLVE_1', 'ANSWERED', '2012-07-01', null, 'Luật Khiếu nại 2011, Điều 28'),
  ('TO_CAO', 'SIGNED_PAPER', 'TC_INITIAL', 'ACCEPTED', '2019-01-01', null, 'Luật Tố cáo 2018, Điều 24 khoản 1'),
  ('TO_CAO', 'ACCEPTED', 'TC_RESOLVE', 'ANSWERED', '2019-01-01', null, 'Luật Tố cáo 2018, Điều 30');

-- Why a term may be extended: one extension adds at most units_each, and there are at most times_most of them. The sum
-- stays under the term's own extension_cap. The first row of a term (by place) is meant when nobody names one.
create table extension_ground (
  term        varchar(32)  character set ascii collate ascii_bin not null,
  code        varchar(32)  character set ascii collate ascii_bin not null,
  place       int          not null,
  units_each  int          not null,
  times_most  int          not null,
  label       varchar(160) not null,
  basis       varchar(240) not null,
  valid_from  date         not null,
  valid_to    date         null,
  primary key (term, code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into extension_ground (term, code, place, units_each, times_most, label, basis, valid_from, valid_to) values
  ('TC_RESOLVE', 'COMPLEX', 1, 30, 1, 'Vụ việc phức tạp', 'Luật Tố cáo 2018, Điều 30; Nghị định 31/2019/NĐ-CP, Điều 3', '2019-01-01', null),
  ('TC_RESOLVE', 'SPECIALLY_COMPLEX', 2, 30, 2, 'Vụ việc đặc biệt phức tạp', 'Luật Tố cáo 2018, Điều 30; Nghị định 31/2019/NĐ-CP, Điều 3', '2019-01-01', null),
  ('PAKN_ANSWER', 'VERIFYING', 1, 15, 15, 'Cần thêm thời gian xác minh', 'Quy chế tiếp nhận của cơ quan', '2013-06-03', null),
  ('REVIEW', 'VERIFYING', 1, 15, 15, 'Cần thêm thời gian xác minh', 'Quy chế tiếp nhận của cơ quan', '2013-06-03', null);

-- When what the law counts from happened in a case; the arrival stands in case_file. Once per case.
create table case_trigger (
  case_id   char(22)    character set ascii collate ascii_bin not null,
  event     varchar(16) character set ascii collate ascii_bin not null,
  on_day    date        not null,
  made_at   datetime(3) not null,
  actor     varchar(80) character set ascii collate ascii_bin not null,
  primary key (case_id, event),
  constraint trigger_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- event: what began the clock, null for terms that belong to a status; runs_until as above, or STATUS.
-- calendar_version: the calendar by which due_on was computed.
alter table clock
  add column version          int         not null default 1,
  add column event            varchar(16) character set ascii collate ascii_bin null,
  add column runs_until       varchar(16) character set ascii collate ascii_bin not null default 'STATUS',
  add column remote           boolean     not null default false,
  add column complex          boolean     not null default false,
  add column calendar_version int         not null default 0,
  -- which open clocks an older calendar counted is one stretch of an index
  add column open_version     int         as (case when state = 'ENDED' then null else calendar_version end) stored,
  add key clocks_by_calendar (open_version, id);

update clock set event = 'RECEIVED', runs_until = 'TOLD' where term = 'REC_REPLY';
update clock set event = 'RECEIVED', runs_until = 'HANDLED' where term = 'HARD_45';
update clock set event = 'RECEIVED', runs_until = 'ANSWERED' where term = 'PAKN_ANSWER';
update clock set runs_until = 'ANSWERED' where term = 'REVIEW';

-- Everything that happened to a clock after its start, in order; insert-only. The clock runs between, except from a PAUSED
-- to the next RESUMED: half-open, the day of resuming counts again. cause: the status, ground or event behind it.
create table clock_event (
  clock_id         char(22)     character set ascii collate ascii_bin not null,
  seq              int          not null,
  what             varchar(12)  character set ascii collate ascii_bin not null,
  on_day           date         not null,
  made_at          datetime(3)  not null,
  cause            varchar(32)  character set ascii collate ascii_bin not null,
  actor            varchar(80)  character set ascii collate ascii_bin not null,
  document         varchar(100) null,
  units            int          null,
  due_before       date         null,
  due_after        date         null,
  calendar_version int          not null default 0,
  primary key (clock_id, seq),
  key events_by_calendar (calendar_version, what),
  constraint event_of_clock foreign key (clock_id) references clock (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into clock_event (clock_id, seq, what, on_day, made_at, cause, actor)
  select clock_id, row_number() over (partition by clock_id order by from_day, coalesce(to_day, '9999-12-31'), place),
         what, on_day, on_day, cause, actor
  from (
    select clock_id, from_day, to_day, 1 as place, 'PAUSED' as what, from_day as on_day, cause, actor from clock_stay
    union all
    select clock_id, from_day, to_day, 2, 'RESUMED', to_day, cause, actor from clock_stay where to_day is not null
  ) stays;

-- A change of the calendar and how far the open clocks have followed it. Moved = clocks whose day changed.
create table calendar_change (
  version     int          not null primary key,
  made_at     datetime(3)  not null,
  actor       varchar(80)  character set ascii collate ascii_bin not null,
  document    varchar(160) not null,
  clocks      int          not null,
  done        int          not null default 0,
  moved       int          not null default 0,
  finished_at datetime(3)  null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

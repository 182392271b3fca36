-- Withdrawals, and flags with the tasks they bring. Read by vn.langnghe.casework.law.

-- What a sender took back (rút đơn), insert-only: the newest row of a case counts. scope: WHOLE or PART. people: how many
-- of those who signed.
create table withdrawal (
  case_id  char(22)    character set ascii collate ascii_bin not null,
  seq      int         not null,
  scope    varchar(8)  character set ascii collate ascii_bin not null,
  people   int         not null,
  coerced  boolean     not null,
  made_at  datetime(3) not null,
  actor    varchar(80) character set ascii collate ascii_bin not null,
  primary key (case_id, seq),
  constraint withdrawal_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What a flag obliges to. within_days: working days, 0 = the same day.
create table flag_task (
  flag         varchar(16)  character set ascii collate ascii_bin not null,
  code         varchar(32)  character set ascii collate ascii_bin not null,
  within_days  int          not null,
  label        varchar(240) not null,
  basis        varchar(240) not null,
  valid_from   date         not null,
  valid_to     date         null,
  primary key (flag, code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into flag_task (flag, code, within_days, label, basis, valid_from, valid_to) values
  ('CRIME_SIGNS', 'TELL_POLICE', 0, 'Chuyển ngay hồ sơ, tài liệu có dấu hiệu tội phạm đến cơ quan điều tra, viện kiểm sát có thẩm quyền', 'Luật Tố cáo 2018, Điều 27 khoản 1', '2019-01-01', null),
  ('PARTY_TRANSFER', 'TELL_PARTY', 5, 'Chuyển nội dung về đảng viên đến ủy ban kiểm tra có thẩm quyền; phần công vụ cơ quan nhà nước vẫn giải quyết', 'Thông tư 05/2021/TT-TTCP, Điều 15; Luật Tố cáo 2018, Điều 24 khoản 2', '2021-11-15', null),
  ('NO_FOREWARNING', 'SPOT_CHECK', 3, 'Kiểm tra đột xuất, không báo trước cho đơn vị bị phản ánh', 'Quy chế tiếp nhận của cơ quan', '2013-06-03', null),
  ('HAPPENING_NOW', 'CHECK_NOW', 0, 'Cử người kiểm tra ngay trong ngày, khi việc đang xảy ra', 'Quy chế tiếp nhận của cơ quan', '2013-06-03', null);

create table case_task (
  id        char(22)     character set ascii collate ascii_bin not null primary key,
  case_id   char(22)     character set ascii collate ascii_bin not null,
  flag      varchar(16)  character set ascii collate ascii_bin not null,
  code      varchar(32)  character set ascii collate ascii_bin not null,
  due_on    date         not null,
  made_at   datetime(3)  not null,
  actor     varchar(80)  character set ascii collate ascii_bin not null,
  done_on   date         null,
  done_by   varchar(80)  character set ascii collate ascii_bin null,
  document  varchar(100) null,
  unique key task_once (case_id, flag, code),
  constraint task_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

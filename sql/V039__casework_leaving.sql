-- What left the house: lists that were taken as a file, cases that were printed; by whom, when, for what. Insert-only. Read
-- by vn.langnghe.casework.leaving. Further down what the public figures need, read by vn.langnghe.casework.figures.
-- what: LIST, CASE. posts: roles within offices as they were then, codes with blanks between. title: which list, in words,
-- never what was searched for. amount: rows of the list, 1 for a case. cut: there were more.
create table leaving (
  seq         bigint       not null auto_increment primary key,
  id          char(22)     character set ascii collate ascii_bin not null,
  what        varchar(8)   character set ascii collate ascii_bin not null,
  left_at     datetime(3)  not null,
  username    varchar(64)  character set ascii collate ascii_bin not null,
  person      varchar(120) not null,
  posts       varchar(400) character set ascii collate ascii_bin not null,
  purpose     varchar(500) not null,
  document    varchar(100) not null,
  case_number varchar(24)  character set ascii collate ascii_bin null,
  title       varchar(400) not null,
  amount      int          not null,
  cut         boolean      not null,
  unique key leaving_id (id),
  key leavings_of_case (case_number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create trigger leaving_never_changes before update on leaving for each row
  signal sqlstate '45000' set message_text = 'leaving is insert-only';

create trigger leaving_never_goes before delete on leaving for each row
  signal sqlstate '45000' set message_text = 'leaving is insert-only';

-- How the public figures put categories together: few groups, so that few counts are small. What is in no group is OTHER.
create table figure_group (
  code     varchar(16)  character set ascii collate ascii_bin not null primary key,
  place    int          not null,
  label_vi varchar(120) not null,
  label_en varchar(120) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into figure_group (code, place, label_vi, label_en) values
  ('DISCIPLINE', 1, 'Giờ giấc, kỷ luật làm việc, tài sản công', 'Working hours, discipline, public assets'),
  ('CONDUCT', 2, 'Thái độ, nhũng nhiễu, đùn đẩy', 'Attitude, harassment, shirking'),
  ('DOSSIER', 3, 'Hồ sơ chậm, hướng dẫn, phí và lệ phí', 'Late dossiers, guidance, fees'),
  ('INTEGRITY', 4, 'Vòi vĩnh, thiên vị, bổ nhiệm, trù dập', 'Bribery, favouritism, appointments, reprisal'),
  ('OTHER', 5, 'Góp ý, khiếu nại và việc khác', 'Ideas, complaints and everything else');

create table figure_category (
  category   varchar(32) character set ascii collate ascii_bin not null primary key,
  group_code varchar(16) character set ascii collate ascii_bin not null,
  constraint category_of_group foreign key (group_code) references figure_group (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into figure_category (category, group_code) values
  ('ALCOHOL', 'DISCIPLINE'),
  ('WORKING_HOURS', 'DISCIPLINE'),
  ('GAMBLING_GAMES', 'DISCIPLINE'),
  ('BADGE_DRESS', 'DISCIPLINE'),
  ('FESTIVAL', 'DISCIPLINE'),
  ('PUBLIC_ASSET', 'DISCIPLINE'),
  ('HARASSMENT', 'CONDUCT'),
  ('ATTITUDE', 'CONDUCT'),
  ('SHIRKING', 'CONDUCT'),
  ('DOSSIER_DELAY', 'DOSSIER'),
  ('BAD_GUIDANCE', 'DOSSIER'),
  ('WRONG_FEE', 'DOSSIER'),
  ('BRIBERY', 'INTEGRITY'),
  ('FAVOURITISM', 'INTEGRITY'),
  ('REPRISAL', 'INTEGRITY'),
  ('APPOINTMENT', 'INTEGRITY');

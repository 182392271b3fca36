-- Answers: what is alleged with what was found, and what of it is made public. Read by vn.langnghe.casework.answer.

-- What a case alleges, item by item (nội dung tố cáo, nội dung phản ánh). Rows are added; the newest one of a number counts.
-- what: ADDED, CHANGED, FOUND, DROPPED. for_office: fit for who reads the redacted extract of a sealed case. words: JSON of
-- content, finding, basis and reason; of a sealed case it stands in words_sealed only, for the vault and the citizen.
create table allegation (
  case_id      char(22)    character set ascii collate ascii_bin not null,
  number       int         not null,
  seq          int         not null,
  what         varchar(8)  character set ascii collate ascii_bin not null,
  for_office   boolean     not null,
  finding      varchar(16) character set ascii collate ascii_bin null,
  words        mediumtext  null,
  words_sealed mediumblob  null,
  made_at      datetime(3) not null,
  actor        varchar(80) character set ascii collate ascii_bin not null,
  primary key (case_id, number, seq),
  constraint allegation_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Where a conclusion may be made public.
create table posting_place (
  code        varchar(16)  character set ascii collate ascii_bin not null,
  place       int          not null,
  label_vi    varchar(160) not null,
  label_en    varchar(160) not null,
  basis       varchar(240) not null,
  valid_from  date         not null,
  valid_to    date         null,
  primary key (code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into posting_place (code, place, label_vi, label_en, basis, valid_from, valid_to) values
  ('PORTAL', 1, 'Trang kết quả công khai của dịch vụ này', 'The page of published results of this service', 'Luật Tố cáo 2018, Điều 40', '2013-06-03', null),
  ('HEADQUARTERS', 2, 'Niêm yết tại trụ sở, nơi tiếp công dân', 'Notice board of the office and of citizen reception', 'Luật Tố cáo 2018, Điều 40', '2013-06-03', null),
  ('MEETING', 3, 'Công bố tại cuộc họp', 'Announced at a meeting', 'Luật Tố cáo 2018, Điều 40', '2013-06-03', null),
  ('MEDIA', 4, 'Thông báo trên phương tiện thông tin đại chúng', 'Told by the mass media', 'Luật Tố cáo 2018, Điều 40', '2013-06-03', null);

-- What was made public: a text written for the public, plain since everybody may read it. places: codes with blanks
-- between. search: the folded words. A posting ends by itself after to_day, or is taken down before.
create table publication (
  id            char(22)     character set ascii collate ascii_bin not null primary key,
  case_id       char(22)     character set ascii collate ascii_bin not null,
  title         varchar(200) not null,
  body          mediumtext   not null,
  search        mediumtext   not null,
  kind          varchar(16)  character set ascii collate ascii_bin not null,
  outcome       varchar(32)  character set ascii collate ascii_bin not null,
  places        varchar(160) character set ascii collate ascii_bin not null,
  from_day      date         not null,
  to_day        date         not null,
  made_at       datetime(3)  not null,
  confirmed_by  varchar(80)  character set ascii collate ascii_bin not null,
  taken_down_at datetime(3)  null,
  taken_down_by varchar(80)  character set ascii collate ascii_bin null,
  key publications_of_case (case_id),
  key publications_of_day (to_day, from_day, id),
  constraint publication_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into term
  (code, variant, valid_from, valid_to, unit, amount, extension_cap, pausable, counted_from, label, basis) values
  ('POSTING', '', '2013-06-03', null, 'WORKING_DAYS', 15, 0, false, 'ngày đăng', 'Đăng kết quả công khai ít nhất', 'Quy chế tiếp nhận của cơ quan');

-- Why the handling may stand still (tạm đình chỉ), and why a conclusion is not made public.
insert into legal_ground (act, kind, code, place, label, basis, to_citizen, unmet, valid_from, valid_to) values
  ('SUSPEND', 'TO_CAO', 'OTHER_RESULT', 1, 'Chờ kết quả giải quyết của cơ quan, tổ chức, cá nhân khác', 'Luật Tố cáo 2018, Điều 34', 'Việc giải quyết tố cáo tạm đình chỉ để chờ kết quả giải quyết của ‹cơ quan, tổ chức, vụ việc liên quan›. Thời gian tạm đình chỉ không tính vào thời hạn giải quyết.', null, '2019-01-01', null),
  ('SUSPEND', 'TO_CAO', 'EXPERTISE', 2, 'Chờ kết quả giám định bổ sung, giám định lại', 'Luật Tố cáo 2018, Điều 34', 'Việc giải quyết tố cáo tạm đình chỉ để chờ kết quả giám định ‹nội dung giám định›. Thời gian tạm đình chỉ không tính vào thời hạn giải quyết.', null, '2019-01-01', null),
  ('SUSPEND', 'TO_CAO_INFO', 'OTHER_RESULT', 1, 'Chờ kết quả giải quyết của cơ quan, tổ chức, cá nhân khác', 'Luật Tố cáo 2018, Điều 25, Điều 34', 'Việc kiểm tra thông tin tạm dừng để chờ kết quả giải quyết của ‹cơ quan, tổ chức, vụ việc liên quan›.', null, '2019-01-01', null),
  ('SUSPEND', 'TO_CAO_INFO', 'EXPERTISE', 2, 'Chờ kết quả giám định', 'Luật Tố cáo 2018, Điều 25, Điều 34', 'Việc kiểm tra thông tin tạm dừng để chờ kết quả giám định ‹nội dung giám định›.', null, '2019-01-01', null),
  ('SUSPEND', 'KHIEU_NAI', 'FORCE_MAJEURE', 1, 'Sự kiện bất khả kháng hoặc trở ngại khách quan', 'Nghị định 155/2026/NĐ-CP, Điều 12', 'Việc giải quyết khiếu nại tạm đình chỉ vì ‹sự kiện bất khả kháng, trở ngại khách quan›. Thời gian tạm đình chỉ không tính vào thời hạn giải quyết.', null, '2012-07-01', null),
  ('SUSPEND', 'KHIEU_NAI', 'OTHER_RESULT', 2, 'Chờ kết quả giải quyết của cơ quan khác hoặc vụ việc khác có liên quan', 'Nghị định 155/2026/NĐ-CP, Điều 12', 'Việc giải quyết khiếu nại tạm đình chỉ để chờ kết quả giải quyết của ‹cơ quan, vụ việc liên quan›. Thời gian tạm đình chỉ không tính vào thời hạn giải quyết.', null, '2012-07-01', null),
  ('SUSPEND', 'PHAN_ANH', 'OTHER_RESULT', 1, 'Chờ kết quả, ý kiến của cơ quan khác', 'Quy chế tiếp nhận của cơ quan', 'Việc xử lý phản ánh tạm dừng để chờ kết quả, ý kiến của ‹cơ quan›.', null, '2013-06-03', null),
  ('SUSPEND', 'PHAN_ANH', 'EXPERTISE', 2, 'Chờ kết quả giám định, kiểm định', 'Quy chế tiếp nhận của cơ quan', 'Việc xử lý phản ánh tạm dừng để chờ kết quả giám định, kiểm định ‹nội dung›.', null, '2013-06-03', null),
  ('SUSPEND', 'PHAN_ANH', 'FORCE_MAJEURE', 3, 'Sự kiện bất khả kháng hoặc trở ngại khách quan', 'Quy chế tiếp nhận của cơ quan', 'Việc xử lý phản ánh tạm dừng vì ‹sự kiện bất khả kháng, trở ngại khách quan›.', null, '2013-06-03', null),
  ('SUSPEND', 'KIEN_NGHI', 'OTHER_RESULT', 1, 'Chờ kết quả, ý kiến của cơ quan khác', 'Quy chế tiếp nhận của cơ quan', 'Việc xử lý kiến nghị tạm dừng để chờ kết quả, ý kiến của ‹cơ quan›.', null, '2013-06-03', null),
  ('SUSPEND', 'KIEN_NGHI', 'FORCE_MAJEURE', 2, 'Sự kiện bất khả kháng hoặc trở ngại khách quan', 'Quy chế tiếp nhận của cơ quan', 'Việc xử lý kiến nghị tạm dừng vì ‹sự kiện bất khả kháng, trở ngại khách quan›.', null, '2013-06-03', null),

  ('WITHHOLD', 'TO_CAO', 'STATE_SECRET', 1, 'Kết luận thuộc bí mật nhà nước', 'Luật Tố cáo 2018, Điều 40 khoản 3', '–', null, '2019-01-01', null),
  ('WITHHOLD', 'TO_CAO', 'REVEALS_DENOUNCER', 2, 'Không thể viết bản công khai mà không lộ người tố cáo', 'Luật Tố cáo 2018, Điều 40 khoản 3, Điều 56', '–', null, '2019-01-01', null);

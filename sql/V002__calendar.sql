-- Working days and terms: dated data, never code. Read by vn.langnghe.deadline.
-- Sources: Bộ luật Lao động 2019 Điều 111-112, the yearly notices of the Prime Minister, the petition laws.

-- Only exceptions stand here: a plain Monday to Friday is worked, a plain Saturday or Sunday is not.
-- Rows are never changed: a correction is a row of a higher version; the highest version of a day counts.
create table day_mark (
  day          date          not null,
  version      int           not null,
  state        varchar(8)    character set ascii collate ascii_bin not null, -- OFF, WORKED, PLAIN (mark taken back)
  reason       varchar(160)  not null,
  document     varchar(160)  not null default '',
  provisional  boolean       not null default false,
  primary key (day, version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A year without a row, or not announced, makes every due date that touches it provisional.
create table calendar_year (
  of_year    int           not null,
  announced  boolean       not null,
  note       varchar(240)  not null default '',
  primary key (of_year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into calendar_year (of_year, announced, note) values
  (2025, true, 'Theo thông báo nghỉ Tết và các ngày lễ năm 2025'),
  (2026, true, 'Theo thông báo 9441/TB-BNV và 12729/VPCP-KGVX; đề xuất hoán đổi quanh ngày 24/11 chưa được quyết định'),
  (2027, false, 'Chưa có thông báo nghỉ Tết và ngày Quốc khánh thứ hai'),
  (2028, false, 'Chưa có thông báo nghỉ Tết và ngày Quốc khánh thứ hai');

insert into day_mark (day, version, state, reason, document, provisional) values
  ('2025-01-01', 1, 'OFF', 'Tết Dương lịch', 'Bộ luật Lao động, Điều 112', false),
  ('2025-01-27', 1, 'OFF', 'Tết Nguyên đán', 'Thông báo nghỉ lễ năm 2025', false),
  ('2025-01-28', 1, 'OFF', 'Tết Nguyên đán', 'Thông báo nghỉ lễ năm 2025', false),
  ('2025-01-29', 1, 'OFF', 'Tết Nguyên đán', 'Thông báo nghỉ lễ năm 2025', false),
  ('2025-01-30', 1, 'OFF', 'Tết Nguyên đán', 'Thông báo nghỉ lễ năm 2025', false),
  ('2025-01-31', 1, 'OFF', 'Tết Nguyên đán', 'Thông báo nghỉ lễ năm 2025', false),
  ('2025-04-07', 1, 'OFF', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động, Điều 112', false),
  ('2025-04-26', 1, 'WORKED', 'làm bù cho ngày nghỉ 02/05', 'Thông báo nghỉ lễ năm 2025', false),
  ('2025-04-30', 1, 'OFF', 'Ngày Chiến thắng', 'Bộ luật Lao động, Điều 112', false),
  ('2025-05-01', 1, 'OFF', 'Ngày Quốc tế Lao động', 'Bộ luật Lao động, Điều 112', false),
  ('2025-05-02', 1, 'OFF', 'nghỉ hoán đổi với thứ Bảy 26/04', 'Thông báo nghỉ lễ năm 2025', false),
  ('2025-09-01', 1, 'OFF', 'Quốc khánh', 'Thông báo nghỉ lễ năm 2025', false),
  ('2025-09-02', 1, 'OFF', 'Quốc khánh', 'Bộ luật Lao động, Điều 112', false),

  ('2026-01-01', 1, 'OFF', 'Tết Dương lịch', 'Bộ luật Lao động, Điều 112', false),
  ('2026-01-02', 1, 'OFF', 'nghỉ hoán đổi với thứ Bảy 10/01', '12729/VPCP-KGVX', false),
  ('2026-01-10', 1, 'WORKED', 'làm bù cho ngày nghỉ 02/01', '12729/VPCP-KGVX', false),
  ('2026-02-16', 1, 'OFF', 'Tết Nguyên đán', '9441/TB-BNV', false),
  ('2026-02-17', 1, 'OFF', 'Tết Nguyên đán', '9441/TB-BNV', false),
  ('2026-02-18', 1, 'OFF', 'Tết Nguyên đán', '9441/TB-BNV', false),
  ('2026-02-19', 1, 'OFF', 'Tết Nguyên đán', '9441/TB-BNV', false),
  ('2026-02-20', 1, 'OFF', 'Tết Nguyên đán', '9441/TB-BNV', false),
  ('2026-04-26', 1, 'OFF', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động, Điều 112', false),
  ('2026-04-27', 1, 'OFF', 'nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động, Điều 111 khoản 3', false),
  ('2026-04-30', 1, 'OFF', 'Ngày Chiến thắng', 'Bộ luật Lao động, Điều 112', false),
  ('2026-05-01', 1, 'OFF', 'Ngày Quốc tế Lao động', 'Bộ luật Lao động, Điều 112', false),
  ('2026-08-22', 1, 'WORKED', 'làm bù cho ngày nghỉ 31/08', '9441/TB-BNV', false),
  ('2026-08-31', 1, 'OFF', 'nghỉ hoán đổi với thứ Bảy 22/08', '9441/TB-BNV', false),
  ('2026-09-01', 1, 'OFF', 'Quốc khánh', '9441/TB-BNV', false),
  ('2026-09-02', 1, 'OFF', 'Quốc khánh', 'Bộ luật Lao động, Điều 112', false),
  ('2026-11-24', 1, 'OFF', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16, Điều 2', false),

  -- 2027: lunar dates computed at UTC+7; the five days of Tết and the second National Day await the yearly notice
  -- (3/9 by the precedent of 2021, when 2/9 was a Thursday too).
  ('2027-01-01', 1, 'OFF', 'Tết Dương lịch', 'Bộ luật Lao động, Điều 112', false),
  ('2027-02-05', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2027-02-08', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2027-02-09', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2027-02-10', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2027-02-11', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2027-04-16', 1, 'OFF', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động, Điều 112', false),
  ('2027-04-30', 1, 'OFF', 'Ngày Chiến thắng', 'Bộ luật Lao động, Điều 112', false),
  ('2027-05-01', 1, 'OFF', 'Ngày Quốc tế Lao động', 'Bộ luật Lao động, Điều 112', false),
  ('2027-05-03', 1, 'OFF', 'nghỉ bù Ngày Quốc tế Lao động', 'Bộ luật Lao động, Điều 111 khoản 3', false),
  ('2027-09-02', 1, 'OFF', 'Quốc khánh', 'Bộ luật Lao động, Điều 112', false),
  ('2027-09-03', 1, 'OFF', 'Quốc khánh', 'Dự kiến, chưa công bố', true),
  ('2027-11-24', 1, 'OFF', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16, Điều 2', false),

  -- 2028: Tết by the precedent of 2025 (mùng 1 a Wednesday too), National Day by that of 2023 (2/9 a Saturday too).
  ('2028-01-01', 1, 'OFF', 'Tết Dương lịch', 'Bộ luật Lao động, Điều 112', false),
  ('2028-01-03', 1, 'OFF', 'nghỉ bù Tết Dương lịch', 'Bộ luật Lao động, Điều 111 khoản 3', false),
  ('2028-01-24', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2028-01-25', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2028-01-26', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2028-01-27', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2028-01-28', 1, 'OFF', 'Tết Nguyên đán', 'Dự kiến, chưa công bố', true),
  ('2028-04-04', 1, 'OFF', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động, Điều 112', false),
  ('2028-04-30', 1, 'OFF', 'Ngày Chiến thắng', 'Bộ luật Lao động, Điều 112', false),
  ('2028-05-01', 1, 'OFF', 'Ngày Quốc tế Lao động', 'Bộ luật Lao động, Điều 112', false),
  ('2028-05-02', 1, 'OFF', 'nghỉ bù Ngày Chiến thắng', 'Bộ luật Lao động, Điều 111 khoản 3', false),
  ('2028-09-01', 1, 'OFF', 'Quốc khánh', 'Dự kiến, chưa công bố', true),
  ('2028-09-02', 1, 'OFF', 'Quốc khánh', 'Bộ luật Lao động, Điều 112', false),
  ('2028-09-04', 1, 'OFF', 'nghỉ bù Quốc khánh', 'Bộ luật Lao động, Điều 111 khoản 3', false),
  ('2028-11-24', 1, 'OFF', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16, Điều 2', false);

-- One row per term, variant and time of validity; the row of the trigger day counts for the whole life of a clock.
-- variant: '', REMOTE, COMPLEX, REMOTE_COMPLEX. A code without the wanted variant falls back to the plainer one.
-- amount and extension_cap are in the unit of the row; extension_cap is the sum of all extensions.
-- counted_from: what happened on the day that is not counted, as a citizen reads it.
create table term (
  code           varchar(32)   character set ascii collate ascii_bin not null,
  variant        varchar(16)   character set ascii collate ascii_bin not null default '',
  valid_from     date          not null,
  valid_to       date          null,     -- the last day of validity; NULL = still valid
  unit           varchar(16)   character set ascii collate ascii_bin not null,
  amount         int           not null,
  extension_cap  int           not null default 0,
  pausable       boolean       not null,
  counted_from   varchar(80)   not null,
  label          varchar(160)  not null,
  basis          varchar(240)  not null,
  primary key (code, variant, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into term
  (code, variant, valid_from, valid_to, unit, amount, extension_cap, pausable, counted_from, label, basis) values
  -- A. any kind, at reception
  ('REC_REPLY', '', '2014-07-01', null, 'WORKING_DAYS', 10, 0, true, 'ngày nhận', 'Trả lời việc tiếp nhận', 'Luật Tiếp công dân 2013, Điều 28 khoản 1'),
  ('REC_TRANSFER_RESULT', '', '2014-07-01', null, 'WORKING_DAYS', 7, 0, true, 'ngày có kết quả', 'Báo kết quả cho cơ quan đã chuyển đơn', 'Luật Tiếp công dân 2013, Điều 27 khoản 2'),
  ('REC_PASS_ON', '', '2014-07-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày nhận kết quả', 'Báo lại kết quả cho công dân', 'Luật Tiếp công dân 2013, Điều 28 khoản 2'),
  ('REFUSE_RECEPTION', '', '2026-07-01', null, 'WORKING_DAYS', 3, 0, true, 'ngày có căn cứ từ chối', 'Thông báo từ chối tiếp công dân', 'Nghị định 154/2026/NĐ-CP, Điều 4 khoản 3'),
  ('HARD_45', '', '2026-07-01', null, 'CALENDAR_DAYS', 45, 0, false, 'ngày nhận', 'Mốc 45 ngày phải xử lý đơn', 'Nghị định 154/2026/NĐ-CP, Điều 41 khoản 3 điểm b'),
  ('ONLINE_RECEPTION', '', '2026-07-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày thông báo', 'Báo trước buổi tiếp công dân trực tuyến', 'Nghị định 154/2026/NĐ-CP, Điều 23'),
  ('ONLINE_RECEPTION_TEST', '', '2026-07-01', null, 'WORKING_DAYS', 1, 0, true, 'ngày thử đường truyền', 'Thử đường truyền trước buổi tiếp trực tuyến', 'Nghị định 154/2026/NĐ-CP, Điều 23'),
  -- B. reports and proposals
  ('PAKN_FORWARD', '', '2008-03-04', null, 'WORKING_DAYS', 5, 0, true, 'ngày nhận', 'Chuyển phản ánh, kiến nghị về quy định hành chính', 'Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d'),
  ('PAKN_ANSWER', '', '2013-06-03', null, 'WORKING_DAYS', 15, 15, true, 'ngày nhận', 'Trả lời phản ánh, kiến nghị', 'Quy chế tiếp nhận của cơ quan'),
  ('CORRUPTION_REPORT', '', '2019-07-01', null, 'CALENDAR_DAYS', 15, 0, true, 'ngày nhận báo cáo', 'Xử lý báo cáo về hành vi tham nhũng', 'Luật Phòng, chống tham nhũng 2018, Điều 66 khoản 2'),
  ('CORRUPTION_REPORT', 'COMPLEX', '2019-07-01', null, 'CALENDAR_DAYS', 30, 0, true, 'ngày nhận báo cáo', 'Xử lý báo cáo về hành vi tham nhũng, vụ việc phức tạp', 'Luật Phòng, chống tham nhũng 2018, Điều 66 khoản 2'),
  -- C. complaints
  ('KN_LIMIT', '', '2012-07-01', null, 'CALENDAR_DAYS', 90, 0, true, 'ngày biết được quyết định, hành vi', 'Thời hiệu khiếu nại', 'Luật Khiếu nại 2011, Điều 9'),
  ('KN_LIMIT_DISC', '', '2012-07-01', null, 'CALENDAR_DAYS', 15, 0, true, 'ngày nhận quyết định kỷ luật', 'Thời hiệu khiếu nại quyết định kỷ luật', 'Luật Khiếu nại 2011, Điều 48'),
  ('KN_LIMIT_DISC_2', '', '2012-07-01', null, 'CALENDAR_DAYS', 10, 0, true, 'ngày nhận quyết định giải quyết', 'Thời hiệu khiếu nại lần hai quyết định kỷ luật', 'Luật Khiếu nại 2011, Điều 48'),
  ('KN_LIMIT_DISMISSAL', '', '2012-07-01', null, 'CALENDAR_DAYS', 30, 0, true, 'ngày nhận quyết định giải quyết', 'Thời hiệu khiếu nại lần hai quyết định buộc thôi việc', 'Luật Khiếu nại 2011, Điều 48'),
  ('KN_ACCEPT', '', '2012-07-01', '2026-06-30', 'CALENDAR_DAYS', 10, 0, true, 'ngày nhận đơn', 'Thụ lý khiếu nại', 'Luật Khiếu nại 2011, Điều 27, 36, 50'),
  ('KN_ACCEPT', '', '2026-07-01', null, 'WORKING_DAYS', 7, 0, true, 'ngày nhận đơn', 'Thụ lý khiếu nại', 'Nghị định 155/2026/NĐ-CP, Điều 10 (Điều 16 khoản 1 Nghị định 124/2020/NĐ-CP)'),
  ('KN_RESOLVE_1', '', '2012-07-01', null, 'CALENDAR_DAYS', 30, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại lần đầu', 'Luật Khiếu nại 2011, Điều 28'),
  ('KN_RESOLVE_1', 'COMPLEX', '2012-07-01', null, 'CALENDAR_DAYS', 45, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại lần đầu, vụ việc phức tạp', 'Luật Khiếu nại 2011, Điều 28'),
  ('KN_RESOLVE_1', 'REMOTE', '2012-07-01', null, 'CALENDAR_DAYS', 45, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại lần đầu ở vùng sâu, vùng xa', 'Luật Khiếu nại 2011, Điều 28'),
  ('KN_RESOLVE_1', 'REMOTE_COMPLEX', '2012-07-01', null, 'CALENDAR_DAYS', 60, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại lần đầu ở vùng sâu, vùng xa, vụ việc phức tạp', 'Luật Khiếu nại 2011, Điều 28'),
  ('KN_SEND_1', '', '2012-07-01', null, 'WORKING_DAYS', 3, 0, true, 'ngày ban hành quyết định', 'Gửi quyết định giải quyết khiếu nại lần đầu', 'Luật Khiếu nại 2011, Điều 32'),
  ('KN_SECOND', '', '2012-07-01', null, 'CALENDAR_DAYS', 30, 0, true, 'ngày hết hạn hoặc nhận quyết định', 'Khiếu nại lần hai', 'Luật Khiếu nại 2011, Điều 33'),
  ('KN_SECOND', 'REMOTE', '2012-07-01', null, 'CALENDAR_DAYS', 45, 0, true, 'ngày hết hạn hoặc nhận quyết định', 'Khiếu nại lần hai ở vùng sâu, vùng xa', 'Luật Khiếu nại 2011, Điều 33'),
  ('KN_RESOLVE_2', '', '2012-07-01', null, 'CALENDAR_DAYS', 45, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại lần hai', 'Luật Khiếu nại 2011, Điều 37'),
  ('KN_RESOLVE_2', 'COMPLEX', '2012-07-01', null, 'CALENDAR_DAYS', 60, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại lần hai, vụ việc phức tạp', 'Luật Khiếu nại 2011, Điều 37'),
  ('KN_RESOLVE_2', 'REMOTE', '2012-07-01', null, 'CALENDAR_DAYS', 60, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại lần hai ở vùng sâu, vùng xa', 'Luật Khiếu nại 2011, Điều 37'),
  ('KN_RESOLVE_2', 'REMOTE_COMPLEX', '2012-07-01', null, 'CALENDAR_DAYS', 70, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại lần hai ở vùng sâu, vùng xa, vụ việc phức tạp', 'Luật Khiếu nại 2011, Điều 37'),
  ('KN_SEND_2', '', '2012-07-01', null, 'CALENDAR_DAYS', 7, 0, true, 'ngày ban hành quyết định', 'Gửi quyết định giải quyết khiếu nại lần hai', 'Luật Khiếu nại 2011, Điều 41 khoản 1'),
  ('KN_DIALOGUE', '', '2026-07-01', null, 'CALENDAR_DAYS', 5, 0, true, 'ngày thông báo', 'Báo trước buổi đối thoại', 'Nghị định 155/2026/NĐ-CP, Điều 11'),
  ('KN_SUSPEND_SEND', '', '2026-07-01', null, 'WORKING_DAYS', 3, 0, true, 'ngày ban hành quyết định', 'Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết khiếu nại', 'Nghị định 155/2026/NĐ-CP, Điều 12; Luật 136/2025/QH15'),
  ('KN_DISC_RESOLVE', '', '2012-07-01', null, 'CALENDAR_DAYS', 30, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại quyết định kỷ luật', 'Luật Khiếu nại 2011, Điều 50'),
  ('KN_DISC_RESOLVE', 'COMPLEX', '2012-07-01', null, 'CALENDAR_DAYS', 45, 0, true, 'ngày thụ lý', 'Giải quyết khiếu nại quyết định kỷ luật, vụ việc phức tạp', 'Luật Khiếu nại 2011, Điều 50'),
  -- D. denunciations
  ('TC_INITIAL', '', '2019-01-01', null, 'WORKING_DAYS', 7, 0, true, 'ngày nhận', 'Kiểm tra điều kiện thụ lý tố cáo', 'Luật Tố cáo 2018, Điều 24 khoản 1'),
  ('TC_INITIAL', 'COMPLEX', '2019-01-01', null, 'WORKING_DAYS', 10, 0, true, 'ngày nhận', 'Kiểm tra điều kiện thụ lý tố cáo ở nhiều địa điểm hoặc ủy quyền', 'Luật Tố cáo 2018, Điều 24 khoản 1'),
  ('TC_FORWARD', '', '2019-01-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày nhận', 'Chuyển tố cáo không thuộc thẩm quyền', 'Luật Tố cáo 2018, Điều 24 khoản 2; Thông tư 05/2021/TT-TTCP, Điều 14'),
  ('TC_REFUSE', '', '2019-01-01', null, 'WORKING_DAYS', 0, 0, true, 'ngày kết luận không đủ điều kiện', 'Báo ngay lý do không thụ lý tố cáo', 'Luật Tố cáo 2018, Điều 24 khoản 1'),
  ('TC_NOTIFY_ACCEPT', '', '2019-01-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày quyết định thụ lý', 'Thông báo việc thụ lý tố cáo', 'Luật Tố cáo 2018, Điều 29 khoản 3'),
  ('TC_RESOLVE', '', '2019-01-01', null, 'CALENDAR_DAYS', 30, 60, true, 'ngày thụ lý', 'Giải quyết tố cáo', 'Luật Tố cáo 2018, Điều 30'),
  ('TC_EXTEND', '', '2019-01-01', null, 'CALENDAR_DAYS', 30, 0, true, 'ngày hết hạn trước', 'Một lần gia hạn giải quyết tố cáo (phức tạp: 1 lần; đặc biệt phức tạp: 2 lần)', 'Luật Tố cáo 2018, Điều 30; Nghị định 31/2019/NĐ-CP, Điều 3'),
  ('TC_SUSPEND_SEND', '', '2019-01-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày ban hành quyết định', 'Gửi quyết định tạm đình chỉ, đình chỉ giải quyết tố cáo', 'Luật Tố cáo 2018, Điều 34'),
  ('TC_SEND', '', '2019-01-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày kết luận', 'Gửi kết luận nội dung tố cáo', 'Luật Tố cáo 2018, Điều 35 khoản 3'),
  ('TC_HANDLE', '', '2019-01-01', null, 'WORKING_DAYS', 7, 0, true, 'ngày kết luận', 'Áp dụng biện pháp xử lý theo kết luận', 'Luật Tố cáo 2018, Điều 36 khoản 1'),
  ('TC_HANDLE_REPORT', '', '2019-01-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày xử lý xong', 'Báo cáo kết quả xử lý cho người giải quyết tố cáo', 'Luật Tố cáo 2018, Điều 36 khoản 3'),
  ('TC_PUBLISH', '', '2019-01-01', null, 'WORKING_DAYS', 7, 0, true, 'ngày kết luận, quyết định', 'Công khai kết luận nội dung tố cáo', 'Luật Tố cáo 2018, Điều 40'),
  ('TC_FROM_PRESS', '', '2019-01-01', null, 'CALENDAR_DAYS', 20, 0, true, 'ngày nhận', 'Trả lời cơ quan báo chí, cơ quan đã chuyển tố cáo', 'Luật Tố cáo 2018, Điều 26 khoản 2'),
  ('TC_AGAIN', '', '2019-01-01', null, 'CALENDAR_DAYS', 20, 0, true, 'ngày nhận tố cáo tiếp', 'Xem xét việc tố cáo tiếp', 'Luật Tố cáo 2018, Điều 37 khoản 2'),
  ('TC_OVERDUE_ASK', '', '2019-01-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày nhận tố cáo tiếp do quá hạn', 'Cấp trên yêu cầu báo cáo việc quá hạn', 'Luật Tố cáo 2018, Điều 38'),
  ('TC_OVERDUE_REPORT', '', '2019-01-01', null, 'WORKING_DAYS', 5, 0, true, 'ngày nhận yêu cầu', 'Báo cáo cấp trên về việc quá hạn', 'Luật Tố cáo 2018, Điều 38'),
  -- Local terms of the service
  ('TRIAGE', '', '2013-06-03', null, 'WORKING_DAYS', 2, 0, true, 'ngày nhận', 'Phân loại', 'Quy chế tiếp nhận của cơ quan'),
  ('ACCEPT', '', '2013-06-03', null, 'WORKING_DAYS', 1, 0, true, 'ngày chuyển', 'Đơn vị nhận việc', 'Quy chế tiếp nhận của cơ quan'),
  ('APPROVE', '', '2013-06-03', null, 'WORKING_DAYS', 2, 0, true, 'ngày trình', 'Duyệt câu trả lời', 'Quy chế tiếp nhận của cơ quan'),
  ('REVIEW', '', '2013-06-03', null, 'WORKING_DAYS', 15, 15, true, 'ngày đề nghị xem xét lại', 'Xem xét lại câu trả lời', 'Quy chế tiếp nhận của cơ quan'),
  ('CONFIRM', '', '2013-06-03', null, 'WORKING_DAYS', 5, 0, false, 'ngày chuyển', 'Cơ quan khác xác nhận đã nhận', 'Quy chế tiếp nhận của cơ quan'),
  ('CITIZEN_INFO', '', '2013-06-03', null, 'WORKING_DAYS', 10, 10, false, 'ngày gửi yêu cầu', 'Ông/bà bổ sung thông tin', 'Quy chế tiếp nhận của cơ quan'),
  ('CITIZEN_RESPONSE', '', '2013-06-03', null, 'CALENDAR_DAYS', 15, 0, false, 'ngày gửi câu trả lời', 'Ông/bà cho biết có đồng ý với câu trả lời không', 'Quy chế tiếp nhận của cơ quan'),
  ('SUSPEND_REVIEW', '', '2013-06-03', null, 'CALENDAR_DAYS', 30, 0, false, 'ngày tạm dừng', 'Xem lại việc tạm dừng', 'Quy chế tiếp nhận của cơ quan');

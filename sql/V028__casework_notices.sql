-- The notices that the law demands (thông báo), and those of each case. Read by vn.langnghe.casework.notice.

-- Where the law asks for a notice and names no number of days.
insert into term
  (code, variant, valid_from, valid_to, unit, amount, extension_cap, pausable, counted_from, label, basis) values
  ('NOTICE_SEND', '', '2013-06-03', null, 'WORKING_DAYS', 5, 0, true, 'ngày quyết định', 'Gửi thông báo', 'Quy chế tiếp nhận của cơ quan');

-- One notice that an event obliges to. kind: ANY or a kind. event: ACCEPT, REFUSE, FORWARD, EXTEND, SUSPEND, RESUME, STOP,
-- CONCLUDE. recipient: PETITIONER, ACCUSED, MANAGING_BODY. For each recipient the row with the lowest place counts whose
-- counted_from has happened: EVENT (the event itself), RECEIVED, SIGNED_PAPER, ACCEPTED.
-- body: what the paper says. {office} {day} {decision} {until} {ground} {outcome} are known to every version; {number}
-- {received} {signed} to the petitioner's alone, {accused} to the accused's and the managing body's.
create table notice_rule (
  code          varchar(32)   character set ascii collate ascii_bin not null,
  kind          varchar(16)   character set ascii collate ascii_bin not null,
  event         varchar(16)   character set ascii collate ascii_bin not null,
  recipient     varchar(16)   character set ascii collate ascii_bin not null,
  place         int           not null,
  term          varchar(32)   character set ascii collate ascii_bin not null,
  counted_from  varchar(16)   character set ascii collate ascii_bin not null,
  title         varchar(160)  not null,
  body          varchar(1000) not null,
  basis         varchar(240)  not null,
  valid_from    date          not null,
  valid_to      date          null,
  primary key (code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into notice_rule
  (code, kind, event, recipient, place, term, counted_from, title, body, basis, valid_from, valid_to) values
  -- denunciations
  ('TC_ACCEPT_P', 'TO_CAO', 'ACCEPT', 'PETITIONER', 1, 'TC_NOTIFY_ACCEPT', 'EVENT', 'Thông báo việc thụ lý tố cáo', 'Ngày {day}, {office} đã thụ lý giải quyết tố cáo của ông/bà, mã hồ sơ {number}, đơn có chữ ký nhận ngày {signed}, theo văn bản số {decision}. Thời hạn giải quyết đến hết ngày {until}, trừ khi được gia hạn hoặc tạm đình chỉ theo luật. Họ tên, địa chỉ, bút tích và thông tin khác của ông/bà được giữ bí mật.', 'Luật Tố cáo 2018, Điều 9 khoản 1 điểm c, Điều 29 khoản 3', '2019-01-01', null),
  ('TC_ACCEPT_A', 'TO_CAO', 'ACCEPT', 'ACCUSED', 1, 'TC_NOTIFY_ACCEPT', 'EVENT', 'Thông báo nội dung tố cáo', 'Ngày {day}, {office} đã thụ lý giải quyết tố cáo đối với {accused}, theo văn bản số {decision}. {office} thông báo nội dung tố cáo dưới đây; người bị tố cáo có quyền giải trình và đưa ra chứng cứ để chứng minh nội dung tố cáo là không đúng.', 'Luật Tố cáo 2018, Điều 10 khoản 1 điểm a, Điều 29 khoản 3', '2019-01-01', null),
  ('TC_REFUSE_P', 'TO_CAO', 'REFUSE', 'PETITIONER', 1, 'TC_REFUSE', 'EVENT', 'Thông báo việc không thụ lý tố cáo', '{office} đã xem xét tố cáo của ông/bà, mã hồ sơ {number}, đơn có chữ ký nhận ngày {signed}, và không thụ lý giải quyết. Lý do: {ground}.', 'Luật Tố cáo 2018, Điều 9 khoản 1 điểm c, Điều 24 khoản 1', '2019-01-01', null),
  ('TC_FORWARD_P', 'TO_CAO', 'FORWARD', 'PETITIONER', 1, 'TC_FORWARD', 'SIGNED_PAPER', 'Thông báo việc chuyển tố cáo', 'Tố cáo của ông/bà, mã hồ sơ {number}, đơn có chữ ký nhận ngày {signed}, không thuộc thẩm quyền giải quyết của {office}. Ngày {day}, {office} đã chuyển tố cáo đến cơ quan có thẩm quyền ghi dưới đây để giải quyết.', 'Luật Tố cáo 2018, Điều 9 khoản 1 điểm c, Điều 24 khoản 2; Thông tư 05/2021/TT-TTCP, Điều 14', '2019-01-01', null),
  ('TC_EXTEND_P', 'TO_CAO', 'EXTEND', 'PETITIONER', 1, 'NOTICE_SEND', 'EVENT', 'Thông báo việc gia hạn giải quyết tố cáo', 'Ngày {day}, {office} đã gia hạn giải quyết tố cáo của ông/bà, mã hồ sơ {number}, theo văn bản số {decision}. Thời hạn giải quyết mới đến hết ngày {until}.', 'Luật Tố cáo 2018, Điều 9 khoản 1 điểm c, Điều 30; Nghị định 31/2019/NĐ-CP, Điều 3', '2019-01-01', null),
  ('TC_EXTEND_A', 'TO_CAO', 'EXTEND', 'ACCUSED', 1, 'NOTICE_SEND', 'EVENT', 'Thông báo việc gia hạn giải quyết tố cáo', 'Ngày {day}, {office} đã gia hạn giải quyết tố cáo đối với {accused}, theo văn bản số {decision}. Thời hạn giải quyết mới đến hết ngày {until}.', 'Luật Tố cáo 2018, Điều 10 khoản 1 điểm c, Điều 30; Nghị định 31/2019/NĐ-CP, Điều 3', '2019-01-01', null),
  ('TC_SUSPEND_P', 'TO_CAO', 'SUSPEND', 'PETITIONER', 1, 'TC_SUSPEND_SEND', 'EVENT', 'Thông báo việc tạm đình chỉ giải quyết tố cáo', 'Việc giải quyết tố cáo của ông/bà, mã hồ sơ {number}, tạm đình chỉ từ ngày {day} theo văn bản số {decision} gửi kèm. Lý do: {ground}. Thời gian tạm đình chỉ không tính vào thời hạn giải quyết.', 'Luật Tố cáo 2018, Điều 9 khoản 1 điểm c, Điều 34', '2019-01-01', null),
  ('TC_SUSPEND_A', 'TO_CAO', 'SUSPEND', 'ACCUSED', 1, 'TC_SUSPEND_SEND', 'EVENT', 'Thông báo việc tạm đình chỉ giải quyết tố cáo', 'Việc giải quyết tố cáo đối với {accused} tạm đình chỉ từ ngày {day} theo văn bản số {decision} gửi kèm. Lý do: {ground}. Thời gian tạm đình chỉ không tính vào thời hạn giải quyết.', 'Luật Tố cáo 2018, Điều 10 khoản 1 điểm c, Điều 34', '2019-01-01', null),
  ('TC_RESUME_P', 'TO_CAO', 'RESUME', 'PETITIONER', 1, 'NOTICE_SEND', 'EVENT', 'Thông báo việc tiếp tục giải quyết tố cáo', 'Việc giải quyết tố cáo của ông/bà, mã hồ sơ {number}, được tiếp tục từ ngày {day} theo văn bản số {decision}. Thời hạn giải quyết, sau khi trừ thời gian tạm đình chỉ, đến hết ngày {until}.', 'Luật Tố cáo 2018, Điều 9 khoản 1 điểm c, Điều 34', '2019-01-01', null),
  ('TC_RESUME_A', 'TO_CAO', 'RESUME', 'ACCUSED', 1, 'NOTICE_SEND', 'EVENT', 'Thông báo việc tiếp tục giải quyết tố cáo', 'Việc giải quyết tố cáo đối với {accused} được tiếp tục từ ngày {day} theo văn bản số {decision}. Thời hạn giải quyết, sau khi trừ thời gian tạm đình chỉ, đến hết ngày {until}.', 'Luật Tố cáo 2018, Điều 10 khoản 1 điểm c, Điều 34', '2019-01-01', null),
  ('TC_STOP_P', 'TO_CAO', 'STOP', 'PETITIONER', 1, 'TC_SUSPEND_SEND', 'EVENT', 'Thông báo việc đình chỉ giải quyết tố cáo', 'Ngày {day}, {office} đã đình chỉ giải quyết tố cáo của ông/bà, mã hồ sơ {number}. Lý do: {ground}. Quyết định đình chỉ được gửi kèm.', 'Luật Tố cáo 2018, Điều 9 khoản 1 điểm c, Điều 34', '2019-01-01', null),
  ('TC_STOP_A', 'TO_CAO', 'STOP', 'ACCUSED', 1, 'TC_SUSPEND_SEND', 'EVENT', 'Thông báo việc đình chỉ giải quyết tố cáo', 'Ngày {day}, {office} đã đình chỉ giải quyết tố cáo đối với {accused}. Quyết định đình chỉ được gửi kèm.', 'Luật Tố cáo 2018, Điều 10 khoản 1 điểm c, Điều 34', '2019-01-01', null),
  ('TC_CONCLUDE_P', 'TO_CAO', 'CONCLUDE', 'PETITIONER', 1, 'TC_SEND', 'EVENT', 'Thông báo kết luận nội dung tố cáo', 'Ngày {day}, {office} đã kết luận nội dung tố cáo của ông/bà, mã hồ sơ {number}. Kết quả: {outcome}. Ông/bà đọc nội dung trả lời bằng mã hồ sơ và mã bí mật tại trang tra cứu.', 'Luật Tố cáo 2018, Điều 9 khoản 1 điểm c, Điều 35 khoản 3', '2019-01-01', null),
  ('TC_CONCLUDE_A', 'TO_CAO', 'CONCLUDE', 'ACCUSED', 1, 'TC_SEND', 'EVENT', 'Gửi kết luận nội dung tố cáo', 'Ngày {day}, {office} đã kết luận nội dung tố cáo đối với {accused}. Kết quả: {outcome}. Kết luận nội dung tố cáo được gửi kèm.', 'Luật Tố cáo 2018, Điều 10 khoản 1 điểm c, Điều 35 khoản 3', '2019-01-01', null),
  ('TC_CONCLUDE_M', 'TO_CAO', 'CONCLUDE', 'MANAGING_BODY', 1, 'TC_SEND', 'EVENT', 'Gửi kết luận nội dung tố cáo', 'Ngày {day}, {office} đã kết luận nội dung tố cáo đối với {accused}. Kết quả: {outcome}. Kết luận nội dung tố cáo được gửi kèm để cơ quan quản lý người bị tố cáo thực hiện theo thẩm quyền.', 'Luật Tố cáo 2018, Điều 35 khoản 3', '2019-01-01', null),
  -- complaints; unsigned ones are turned away like any other submission
  ('KN_ACCEPT_P', 'KHIEU_NAI', 'ACCEPT', 'PETITIONER', 1, 'KN_ACCEPT', 'SIGNED_PAPER', 'Thông báo việc thụ lý khiếu nại', 'Ngày {day}, {office} đã thụ lý giải quyết khiếu nại của ông/bà, mã hồ sơ {number}, đơn có chữ ký nhận ngày {signed}, theo văn bản số {decision}. Thời hạn giải quyết đến hết ngày {until}.', 'Luật Khiếu nại 2011, Điều 27; Nghị định 155/2026/NĐ-CP, Điều 10', '2012-07-01', null),
  ('KN_REFUSE_P', 'KHIEU_NAI', 'REFUSE', 'PETITIONER', 1, 'KN_ACCEPT', 'SIGNED_PAPER', 'Thông báo việc không thụ lý khiếu nại', '{office} đã xem xét khiếu nại của ông/bà, mã hồ sơ {number}, đơn có chữ ký nhận ngày {signed}, và không thụ lý giải quyết. Lý do: {ground}.', 'Luật Khiếu nại 2011, Điều 11, Điều 27; Nghị định 155/2026/NĐ-CP, Điều 10', '2012-07-01', null),
  ('KN_SUSPEND_P', 'KHIEU_NAI', 'SUSPEND', 'PETITIONER', 1, 'KN_SUSPEND_SEND', 'EVENT', 'Thông báo việc tạm đình chỉ giải quyết khiếu nại', 'Việc giải quyết khiếu nại của ông/bà, mã hồ sơ {number}, tạm đình chỉ từ ngày {day} theo văn bản số {decision} gửi kèm. Lý do: {ground}. Thời gian tạm đình chỉ không tính vào thời hạn giải quyết.', 'Nghị định 155/2026/NĐ-CP, Điều 12; Luật 136/2025/QH15', '2026-07-01', null),
  ('KN_SUSPEND_A', 'KHIEU_NAI', 'SUSPEND', 'ACCUSED', 1, 'KN_SUSPEND_SEND', 'EVENT', 'Thông báo việc tạm đình chỉ giải quyết khiếu nại', 'Việc giải quyết khiếu nại đối với {accused} tạm đình chỉ từ ngày {day} theo văn bản số {decision} gửi kèm. Lý do: {ground}.', 'Nghị định 155/2026/NĐ-CP, Điều 12; Luật 136/2025/QH15', '2026-07-01', null),
  ('KN_RESUME_P', 'KHIEU_NAI', 'RESUME', 'PETITIONER', 1, 'KN_SUSPEND_SEND', 'EVENT', 'Thông báo việc tiếp tục giải quyết khiếu nại', 'Việc giải quyết khiếu nại của ông/bà, mã hồ sơ {number}, được tiếp tục từ ngày {day} theo văn bản số {decision}. Thời hạn giải quyết, sau khi trừ thời gian tạm đình chỉ, đến hết ngày {until}.', 'Nghị định 155/2026/NĐ-CP, Điều 12; Luật 136/2025/QH15', '2026-07-01', null),
  ('KN_RESUME_A', 'KHIEU_NAI', 'RESUME', 'ACCUSED', 1, 'KN_SUSPEND_SEND', 'EVENT', 'Thông báo việc tiếp tục giải quyết khiếu nại', 'Việc giải quyết khiếu nại đối với {accused} được tiếp tục từ ngày {day} theo văn bản số {decision}.', 'Nghị định 155/2026/NĐ-CP, Điều 12; Luật 136/2025/QH15', '2026-07-01', null),
  ('KN_STOP_P', 'KHIEU_NAI', 'STOP', 'PETITIONER', 1, 'KN_SUSPEND_SEND', 'EVENT', 'Thông báo việc đình chỉ giải quyết khiếu nại', 'Ngày {day}, việc giải quyết khiếu nại của ông/bà, mã hồ sơ {number}, được đình chỉ. Lý do: {ground}. Quyết định đình chỉ được gửi kèm.', 'Luật Khiếu nại 2011, Điều 10; Nghị định 155/2026/NĐ-CP, Điều 12', '2026-07-01', null),
  ('KN_STOP_A', 'KHIEU_NAI', 'STOP', 'ACCUSED', 1, 'KN_SUSPEND_SEND', 'EVENT', 'Thông báo việc đình chỉ giải quyết khiếu nại', 'Ngày {day}, việc giải quyết khiếu nại đối với {accused} được đình chỉ. Quyết định đình chỉ được gửi kèm.', 'Luật Khiếu nại 2011, Điều 10; Nghị định 155/2026/NĐ-CP, Điều 12', '2026-07-01', null),
  ('KN_CONCLUDE_P', 'KHIEU_NAI', 'CONCLUDE', 'PETITIONER', 1, 'KN_SEND_1', 'EVENT', 'Gửi quyết định giải quyết khiếu nại', 'Ngày {day}, {office} đã giải quyết khiếu nại của ông/bà, mã hồ sơ {number}. Kết quả: {outcome}. Quyết định giải quyết khiếu nại được gửi kèm. Không đồng ý với quyết định này, ông/bà có quyền khiếu nại lần hai hoặc khởi kiện tại Tòa án.', 'Luật Khiếu nại 2011, Điều 32, Điều 33', '2012-07-01', null),
  ('KN_CONCLUDE_M', 'KHIEU_NAI', 'CONCLUDE', 'MANAGING_BODY', 1, 'KN_SEND_1', 'EVENT', 'Gửi quyết định giải quyết khiếu nại', 'Ngày {day}, {office} đã giải quyết khiếu nại đối với {accused}. Kết quả: {outcome}. Quyết định giải quyết khiếu nại được gửi kèm.', 'Luật Khiếu nại 2011, Điều 32', '2012-07-01', null),
  -- whatever else arrives
  ('REFUSE_P', 'ANY', 'REFUSE', 'PETITIONER', 9, 'REC_REPLY', 'RECEIVED', 'Thông báo việc không tiếp nhận giải quyết', '{office} đã xem xét nội dung ông/bà gửi ngày {received}, mã hồ sơ {number}, và không giải quyết tại cơ quan này. Lý do: {ground}.', 'Luật Tiếp công dân 2013, Điều 28 khoản 1', '2014-07-01', null),
  ('FORWARD_P', 'ANY', 'FORWARD', 'PETITIONER', 9, 'REC_REPLY', 'RECEIVED', 'Thông báo việc chuyển đơn', 'Nội dung ông/bà gửi ngày {received}, mã hồ sơ {number}, không thuộc thẩm quyền giải quyết của {office}. Ngày {day}, {office} đã chuyển đến cơ quan có thẩm quyền ghi dưới đây để giải quyết.', 'Luật Tiếp công dân 2013, Điều 28 khoản 1', '2014-07-01', null),
  ('EXTEND_P', 'ANY', 'EXTEND', 'PETITIONER', 9, 'NOTICE_SEND', 'EVENT', 'Thông báo việc kéo dài thời gian xem xét', 'Việc xem xét nội dung ông/bà gửi ngày {received}, mã hồ sơ {number}, cần thêm thời gian theo văn bản số {decision}. {office} trả lời ông/bà chậm nhất ngày {until}.', 'Luật Tiếp công dân 2013, Điều 28 khoản 1', '2014-07-01', null);

-- A notice that a case obliges to. happened_on: the day of the event. decision: number of the document behind the event;
-- ground and outcome: why or how it ended; answer_by: until when the case is to be resolved, all as known on that day.
-- dropped_at: the event was taken back before the notice left. document, document_on, issued_*: when somebody issued it.
create table case_notice (
  id           char(22)     character set ascii collate ascii_bin not null primary key,
  case_id      char(22)     character set ascii collate ascii_bin not null,
  rule         varchar(32)  character set ascii collate ascii_bin not null,
  rule_from    date         not null,
  office_code  varchar(32)  character set ascii collate ascii_bin not null,
  happened_on  date         not null,
  due_on       date         not null,
  decision     varchar(100) null,
  ground       varchar(460) null,
  outcome      varchar(32)  character set ascii collate ascii_bin null,
  answer_by    date         null,
  opened_at    datetime(3)  not null,
  actor        varchar(80)  character set ascii collate ascii_bin not null,
  dropped_at   datetime(3)  null,
  document     varchar(100) null,
  document_on  date         null,
  issued_at    datetime(3)  null,
  issued_by    varchar(80)  character set ascii collate ascii_bin null,
  -- open notices are one stretch of an index, in the order in which they are due
  open_due     date         as (case when issued_at is null and dropped_at is null then due_on end) stored,
  key notices_of_case (case_id, due_on),
  key open_notices (open_due, id),
  constraint notice_of_case foreign key (case_id) references case_file (id),
  constraint notice_by_rule foreign key (rule, rule_from) references notice_rule (code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

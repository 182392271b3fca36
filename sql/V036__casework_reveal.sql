-- Opening who sent a case: asked for, decided by a custodian, opened once. Read by vn.langnghe.casework.reveal.

-- For what a name may be asked for. unmask: also good for a sender who is not sealed, without a custodian.
create table reveal_reason (
  code        varchar(32)  character set ascii collate ascii_bin not null,
  place       int          not null,
  label       varchar(200) not null,
  label_en    varchar(200) not null,
  basis       varchar(240) not null,
  unmask      boolean      not null,
  valid_from  date         not null,
  valid_to    date         null,
  primary key (code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into reveal_reason (code, place, label, label_en, basis, unmask, valid_from, valid_to) values
  ('CONTACT_SENDER', 1, 'Liên hệ để làm rõ nội dung, khi không liên hệ được qua mã hồ sơ', 'To ask the sender, who cannot be reached by the case number', 'Luật Tố cáo 2018, Điều 11; Luật Khiếu nại 2011, Điều 14', true, '2013-06-03', null),
  ('VERIFY_SENDER', 2, 'Xác minh họ tên, địa chỉ người gửi để thụ lý', 'To verify name and address before the case is accepted', 'Luật Tố cáo 2018, Điều 24 khoản 1, Điều 29 khoản 1', true, '2013-06-03', null),
  ('SEND_RESULT', 3, 'Gửi kết quả, quyết định, giấy mời bằng văn bản', 'To send the result, a decision or an invitation on paper', 'Luật Khiếu nại 2011, Điều 32; Luật Tố cáo 2018, Điều 36', true, '2013-06-03', null),
  ('PROTECT_SENDER', 4, 'Áp dụng biện pháp bảo vệ người tố cáo', 'To protect the sender', 'Luật Tố cáo 2018, Điều 47 đến Điều 58', false, '2019-01-01', null),
  ('CRIME_SIGNS', 5, 'Chuyển cơ quan điều tra, viện kiểm sát theo yêu cầu bằng văn bản', 'To hand over to the police or the procuracy on their written request', 'Luật Tố cáo 2018, Điều 27 khoản 1', false, '2019-01-01', null);

-- One request. way: CUSTODIAN, or UNMASK of a sender who is not sealed. state: ASKED, APPROVED, DECLINED, OPENED, EXPIRED.
-- What people wrote is sealed: a purpose may hold a name. shown: whether there was anything to see.
create table reveal (
  id               char(22)     character set ascii collate ascii_bin not null primary key,
  case_id          char(22)     character set ascii collate ascii_bin not null,
  way              varchar(12)  character set ascii collate ascii_bin not null,
  field_set        varchar(12)  character set ascii collate ascii_bin not null,
  reason           varchar(32)  character set ascii collate ascii_bin not null,
  purpose_sealed   mediumblob   not null, -- document number and purpose
  asked_by         varchar(80)  character set ascii collate ascii_bin not null,
  asked_at         datetime(3)  not null,
  state            varchar(12)  character set ascii collate ascii_bin not null,
  decided_by       varchar(80)  character set ascii collate ascii_bin null,
  decided_at       datetime(3)  null,
  decision_sealed  mediumblob   null,
  opened_at        datetime(3)  null,
  shown            boolean      null,
  key reveals_of_case (case_id, asked_at),
  key reveals_by_state (state, asked_at),
  key reveals_by_person (asked_by, asked_at),
  constraint reveal_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Second complaints and complaints against disciplinary decisions, grounds of forwarding and of an office's refusal, and
-- names of people who signed together. Read by vn.langnghe.casework.clock and vn.langnghe.casework.law.

-- complaint: what the signed paper is, said when it is registered: FIRST, SECOND, DISCIPLINE; null for all that is none.
-- forwarded: it went to another body once, which a denunciation may do once only (Luật Tố cáo 2018, Điều 24 khoản 2).
alter table case_file
  add column complaint varchar(16) character set ascii collate ascii_bin null,
  add column forwarded boolean     not null default false;

update case_file set forwarded = true
  where number in (select case_number from ledger_entry where action = 'TRANSFER');

-- complaint: ANY, or the one complaint that has this term in place of the terms of ANY for the same kind and event.
alter table term_trigger
  add column complaint varchar(16) character set ascii collate ascii_bin not null default 'ANY';

insert into term_trigger (kind, event, term, runs_until, valid_from, valid_to, basis, complaint) values
  ('KHIEU_NAI', 'ACCEPTED', 'KN_RESOLVE_2', 'ANSWERED', '2012-07-01', null, 'Luật Khiếu nại 2011, Điều 37', 'SECOND'),
  ('KHIEU_NAI', 'ACCEPTED', 'KN_DISC_RESOLVE', 'ANSWERED', '2012-07-01', null, 'Luật Khiếu nại 2011, Điều 50', 'DISCIPLINE');

-- Why a case goes to another body (the sender is told), and why an office sends one back (nobody outside is told).
insert into legal_ground (act, kind, code, place, label, basis, to_citizen, unmet, valid_from, valid_to) values
  ('TRANSFER', 'PHAN_ANH', 'OUT_OF_AUTHORITY', 1, 'Không thuộc thẩm quyền, chuyển đến cơ quan có thẩm quyền', 'Luật Tiếp công dân 2013, Điều 26', 'Nội dung ông/bà phản ánh không thuộc thẩm quyền của cơ quan này và được chuyển đến ‹tên cơ quan› để giải quyết. Ông/bà sẽ được báo khi nơi nhận xác nhận.', null, '2014-07-01', null),
  ('TRANSFER', 'PHAN_ANH', 'REGULATION', 2, 'Phản ánh về quy định hành chính, chuyển đến cơ quan ban hành quy định', 'Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d', 'Phản ánh của ông/bà về quy định hành chính được chuyển đến ‹tên cơ quan ban hành quy định› để xem xét. Ông/bà sẽ được báo khi nơi nhận xác nhận.', null, '2008-03-04', null),
  ('TRANSFER', 'KIEN_NGHI', 'OUT_OF_AUTHORITY', 1, 'Không thuộc thẩm quyền, chuyển đến cơ quan có thẩm quyền', 'Luật Tiếp công dân 2013, Điều 26', 'Kiến nghị của ông/bà không thuộc thẩm quyền của cơ quan này và được chuyển đến ‹tên cơ quan› để giải quyết. Ông/bà sẽ được báo khi nơi nhận xác nhận.', null, '2014-07-01', null),
  ('TRANSFER', 'KIEN_NGHI', 'REGULATION', 2, 'Kiến nghị về quy định hành chính, chuyển đến cơ quan ban hành quy định', 'Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d', 'Kiến nghị của ông/bà về quy định hành chính được chuyển đến ‹tên cơ quan ban hành quy định› để xem xét. Ông/bà sẽ được báo khi nơi nhận xác nhận.', null, '2008-03-04', null),
  ('TRANSFER', 'KHIEU_NAI', 'OUT_OF_AUTHORITY', 1, 'Khiếu nại không thuộc thẩm quyền, chuyển đến người có thẩm quyền giải quyết', 'Luật Tiếp công dân 2013, Điều 26', 'Khiếu nại của ông/bà không thuộc thẩm quyền của cơ quan này và được chuyển đến ‹tên cơ quan› để giải quyết. Ông/bà sẽ được báo khi nơi nhận xác nhận.', null, '2014-07-01', null),
  ('TRANSFER', 'TO_CAO', 'OUT_OF_AUTHORITY', 1, 'Tố cáo không thuộc thẩm quyền, chuyển đến cơ quan có thẩm quyền', 'Luật Tố cáo 2018, Điều 24 khoản 2; Thông tư 05/2021/TT-TTCP, Điều 14', 'Tố cáo của ông/bà không thuộc thẩm quyền của cơ quan này và được chuyển đến ‹tên cơ quan› để giải quyết. Ông/bà sẽ được báo khi nơi nhận xác nhận.', null, '2019-01-01', null),
  ('TRANSFER', 'TO_CAO', 'CRIME_SIGNS', 2, 'Có dấu hiệu tội phạm, chuyển đến cơ quan điều tra, viện kiểm sát có thẩm quyền', 'Luật Tố cáo 2018, Điều 27 khoản 1', 'Tố cáo của ông/bà được chuyển đến ‹cơ quan điều tra, viện kiểm sát› để xem xét theo thẩm quyền.', null, '2019-01-01', null),
  ('TRANSFER', 'TO_CAO', 'PARTY_MATTER', 3, 'Tố cáo đảng viên vi phạm quy định của Đảng, chuyển đến tổ chức đảng có thẩm quyền', 'Thông tư 05/2021/TT-TTCP, Điều 15', 'Tố cáo của ông/bà được chuyển đến ‹tổ chức đảng có thẩm quyền› để xem xét.', null, '2021-11-15', null),
  ('TRANSFER', 'TO_CAO_INFO', 'OUT_OF_AUTHORITY', 1, 'Thông tin rõ người, việc, chứng cứ nhưng không thuộc thẩm quyền', 'Luật Tố cáo 2018, Điều 25 khoản 2', 'Thông tin được chuyển đến ‹tên cơ quan› để kiểm tra theo thẩm quyền.', null, '2019-01-01', null),
  ('TRANSFER', 'TO_CAO_INFO', 'CRIME_SIGNS', 2, 'Có dấu hiệu tội phạm, chuyển đến cơ quan điều tra, viện kiểm sát có thẩm quyền', 'Luật Tố cáo 2018, Điều 27 khoản 1', 'Thông tin được chuyển đến ‹cơ quan điều tra, viện kiểm sát› để xem xét theo thẩm quyền.', null, '2019-01-01', null),
  ('TRANSFER', 'TO_CAO_INFO', 'PARTY_MATTER', 3, 'Nội dung về đảng viên vi phạm quy định của Đảng', 'Thông tư 05/2021/TT-TTCP, Điều 15', 'Thông tin được chuyển đến ‹tổ chức đảng có thẩm quyền› để xem xét.', null, '2021-11-15', null),

  ('REFUSE', 'ANY', 'NOT_COMPETENT', 1, 'Việc không thuộc chức năng, thẩm quyền của đơn vị', 'Luật Tiếp công dân 2013, Điều 26', '', null, '2014-07-01', null),
  ('REFUSE', 'ANY', 'OTHER_PLACE', 2, 'Việc xảy ra ngoài địa bàn, ngoài lĩnh vực đơn vị theo dõi', 'Quy chế tiếp nhận của cơ quan', '', null, '2013-06-03', null),
  ('REFUSE', 'ANY', 'CONCERNED', 3, 'Đơn vị hoặc người của đơn vị có liên quan đến việc được nêu', 'Quy chế tiếp nhận của cơ quan', '', null, '2013-06-03', null),
  ('REFUSE', 'ANY', 'SAME_MATTER', 4, 'Đơn vị khác đang giải quyết cùng việc', 'Quy chế tiếp nhận của cơ quan', '', null, '2013-06-03', null),
  ('REFUSE', 'KHIEU_NAI', 'FIRST_LEVEL', 5, 'Khiếu nại lần đầu thuộc thẩm quyền của người ra quyết định hoặc có hành vi bị khiếu nại', 'Luật Khiếu nại 2011, Điều 7', '', null, '2012-07-01', null),
  ('REFUSE', 'TO_CAO', 'OTHER_HEAD', 5, 'Thẩm quyền thuộc người đứng đầu cơ quan khác quản lý người bị tố cáo', 'Luật Tố cáo 2018, Điều 12, Điều 13', '', null, '2019-01-01', null);

-- Names of those who signed together, an envelope to the vault; insert-only, the newest row of a case counts. The number of
-- names is not kept here: what of it is known stands in group_paper.
create table group_names (
  case_id  char(22)    character set ascii collate ascii_bin not null,
  seq      int         not null,
  sealed   mediumblob  not null,
  kept_at  datetime(3) not null,
  primary key (case_id, seq),
  constraint names_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Only the wrapped key of the vault may ever change, when a new vault key takes over.
create trigger group_names_stay before update on group_names for each row
  set new.sealed = coalesce(concat(left(old.sealed, 5), substring(if(length(new.sealed) = length(old.sealed), new.sealed, old.sealed), 6, 100), substring(old.sealed, 106)), old.sealed);

-- What the law asks before an act: the questions of fitness by kind, and the grounds of acts that turn a petition away.
-- Read by vn.langnghe.casework.law. kind: ANY or a kind.

create table fitness_question (
  kind        varchar(16)  character set ascii collate ascii_bin not null,
  code        varchar(32)  character set ascii collate ascii_bin not null,
  place       int          not null,
  question    varchar(240) not null,
  basis       varchar(240) not null,
  valid_from  date         not null,
  valid_to    date         null,
  primary key (kind, code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into fitness_question (kind, code, place, question, basis, valid_from, valid_to) values
  ('ANY', 'LANGUAGE', 1, 'Viết bằng tiếng Việt, hoặc có bản dịch được công chứng', 'Thông tư 05/2021/TT-TTCP, Điều 6', '2021-11-15', null),
  ('ANY', 'NOT_ELSEWHERE', 90, 'Chưa gửi đến cơ quan có thẩm quyền khác', 'Thông tư 05/2021/TT-TTCP, Điều 6', '2021-11-15', null),
  ('ANY', 'NOT_GUIDED', 91, 'Chưa được hướng dẫn một lần về cùng nội dung', 'Thông tư 05/2021/TT-TTCP, Điều 6', '2021-11-15', null),
  ('PHAN_ANH', 'CONTENT', 10, 'Nội dung phản ánh rõ ràng', 'Thông tư 05/2021/TT-TTCP, Điều 6', '2021-11-15', null),
  ('KIEN_NGHI', 'CONTENT', 10, 'Nội dung kiến nghị rõ ràng', 'Thông tư 05/2021/TT-TTCP, Điều 6', '2021-11-15', null),
  ('KHIEU_NAI', 'DATED_NAMED', 10, 'Có ngày, tháng, năm; họ tên, địa chỉ người khiếu nại', 'Luật Khiếu nại 2011, Điều 8; Thông tư 05/2021/TT-TTCP, Điều 6', '2021-11-15', null),
  ('KHIEU_NAI', 'SIGNED', 11, 'Có chữ ký hoặc điểm chỉ của người khiếu nại', 'Luật Khiếu nại 2011, Điều 8, Điều 11 khoản 5', '2012-07-01', null),
  ('KHIEU_NAI', 'SUBJECT', 12, 'Nêu tên, địa chỉ cơ quan, người bị khiếu nại', 'Luật Khiếu nại 2011, Điều 8', '2012-07-01', null),
  ('KHIEU_NAI', 'REQUEST', 13, 'Nêu nội dung, lý do khiếu nại và yêu cầu giải quyết', 'Luật Khiếu nại 2011, Điều 8', '2012-07-01', null),
  ('KHIEU_NAI', 'OWN_RIGHT', 14, 'Quyền lợi của chính người khiếu nại bị ảnh hưởng trực tiếp', 'Luật Khiếu nại 2011, Điều 11 khoản 2', '2012-07-01', null),
  ('KHIEU_NAI', 'IN_TIME', 15, 'Còn thời hiệu khiếu nại, hoặc chậm vì lý do chính đáng', 'Luật Khiếu nại 2011, Điều 9', '2012-07-01', null),
  ('TO_CAO', 'DATED_NAMED', 10, 'Có ngày, tháng, năm; họ tên, địa chỉ người tố cáo', 'Luật Tố cáo 2018, Điều 23', '2019-01-01', null),
  ('TO_CAO', 'SIGNED', 11, 'Có chữ ký hoặc điểm chỉ của người tố cáo', 'Luật Tố cáo 2018, Điều 23', '2019-01-01', null),
  ('TO_CAO', 'CONTACT', 12, 'Có cách thức liên hệ với người tố cáo', 'Luật Tố cáo 2018, Điều 23', '2019-01-01', null),
  ('TO_CAO', 'CAPACITY', 13, 'Người tố cáo có đủ năng lực hành vi dân sự, hoặc có người đại diện hợp pháp', 'Luật Tố cáo 2018, Điều 29 khoản 1', '2019-01-01', null),
  ('TO_CAO', 'IDENTIFIED', 14, 'Nội dung cho phép xác định người vi phạm và hành vi vi phạm', 'Luật Tố cáo 2018, Điều 29 khoản 1', '2019-01-01', null),
  ('TO_CAO_INFO', 'IDENTIFIED', 10, 'Nêu rõ người vi phạm và hành vi vi phạm', 'Luật Tố cáo 2018, Điều 25 khoản 2', '2019-01-01', null),
  ('TO_CAO_INFO', 'EVIDENCE', 11, 'Có tài liệu, chứng cứ cụ thể và có cơ sở để thẩm tra, xác minh', 'Luật Tố cáo 2018, Điều 25 khoản 2; Nghị định 31/2019/NĐ-CP, Điều 20', '2019-01-01', null);

-- Answers of the checklist, insert-only: the newest one of a question counts.
create table fitness_answer (
  case_id   char(22)    character set ascii collate ascii_bin not null,
  code      varchar(32) character set ascii collate ascii_bin not null,
  seq       int         not null,
  fulfilled boolean     not null,
  made_at   datetime(3) not null,
  actor     varchar(80) character set ascii collate ascii_bin not null,
  primary key (case_id, code, seq),
  constraint answer_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Why a petition may be turned away or ended: act is the action that needs the ground. unmet: the question of fitness that
-- must have been answered with no. to_citizen: a draft of the text; ‹…› stands where somebody must still write.
create table legal_ground (
  act         varchar(24)  character set ascii collate ascii_bin not null,
  kind        varchar(16)  character set ascii collate ascii_bin not null,
  code        varchar(32)  character set ascii collate ascii_bin not null,
  place       int          not null,
  label       varchar(200) not null,
  basis       varchar(240) not null,
  to_citizen  varchar(1000) not null,
  unmet       varchar(32)  character set ascii collate ascii_bin null,
  valid_from  date         not null,
  valid_to    date         null,
  primary key (act, kind, code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into legal_ground (act, kind, code, place, label, basis, to_citizen, unmet, valid_from, valid_to) values
  ('GUIDE', 'ANY', 'OUT_OF_AUTHORITY', 1, 'Không thuộc thẩm quyền giải quyết', 'Luật Tiếp công dân 2013, Điều 26', 'Nội dung ông/bà nêu không thuộc thẩm quyền giải quyết của cơ quan này. Ông/bà vui lòng gửi đến ‹tên cơ quan có thẩm quyền, địa chỉ› để được giải quyết.', null, '2014-07-01', null),
  ('GUIDE', 'ANY', 'OUT_OF_SCOPE', 2, 'Không thuộc phạm vi tiếp nhận của đường dây này', 'Quy chế tiếp nhận của cơ quan', 'Đường dây này tiếp nhận phản ánh về kỷ luật, kỷ cương hành chính. Việc ông/bà nêu do ‹tên cơ quan, số điện thoại› tiếp nhận; ông/bà vui lòng liên hệ nơi đó.', null, '2013-06-03', null),
  ('GUIDE', 'ANY', 'MIXED', 3, 'Đơn có nhiều nội dung do nhiều cơ quan giải quyết, phải viết thành đơn riêng', 'Luật Tiếp công dân 2013, Điều 25 khoản 3', 'Đơn của ông/bà có nhiều nội dung thuộc thẩm quyền của nhiều cơ quan. Ông/bà vui lòng viết riêng từng nội dung và gửi đến cơ quan có thẩm quyền: ‹nội dung nào, gửi cơ quan nào›.', null, '2014-07-01', null),
  ('GUIDE', 'KHIEU_NAI', 'FIRST_LEVEL', 4, 'Khiếu nại lần đầu thuộc thẩm quyền của người ra quyết định hoặc có hành vi bị khiếu nại', 'Luật Khiếu nại 2011, Điều 7', 'Khiếu nại lần đầu của ông/bà do ‹người có thẩm quyền› giải quyết. Ông/bà vui lòng gửi đơn khiếu nại có chữ ký đến ‹cơ quan, địa chỉ›. Thời hiệu khiếu nại là 90 ngày từ ngày nhận được quyết định hoặc biết được hành vi hành chính.', null, '2012-07-01', null),
  ('GUIDE', 'KHIEU_NAI', 'UNSIGNED', 5, 'Đơn khiếu nại chưa có chữ ký', 'Luật Khiếu nại 2011, Điều 8, Điều 11 khoản 5', 'Nội dung ông/bà gửi chưa có chữ ký nên chưa phải là đơn khiếu nại theo luật. Ông/bà vui lòng ký đơn và nộp tại nơi tiếp công dân hoặc gửi qua bưu điện.', null, '2012-07-01', null),
  ('GUIDE', 'TO_CAO_INFO', 'UNSIGNED', 4, 'Muốn tố cáo theo luật thì phải có đơn ký tên hoặc đến trực tiếp', 'Luật Tố cáo 2018, Điều 22, Điều 23', 'Nội dung ông/bà gửi chưa có chữ ký nên chưa phải là đơn tố cáo theo luật. Ông/bà có thể nộp đơn tố cáo có chữ ký hoặc đến trình bày trực tiếp tại nơi tiếp công dân; tên của ông/bà được giữ bí mật.', 'EVIDENCE', '2019-01-01', null),

  ('NOT_ACCEPT', 'KHIEU_NAI', 'INTERNAL_ACT', 1, 'Quyết định, hành vi trong nội bộ, chỉ đạo điều hành, văn bản quy phạm hoặc thuộc bí mật nhà nước', 'Luật Khiếu nại 2011, Điều 11 khoản 1', 'Khiếu nại của ông/bà không được thụ lý giải quyết vì quyết định, hành vi bị khiếu nại thuộc trường hợp luật không cho khiếu nại.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'KHIEU_NAI', 'NOT_CONCERNED', 2, 'Không liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại', 'Luật Khiếu nại 2011, Điều 11 khoản 2', 'Khiếu nại của ông/bà không được thụ lý giải quyết vì quyết định, hành vi bị khiếu nại không liên quan trực tiếp đến quyền và lợi ích hợp pháp của ông/bà.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'KHIEU_NAI', 'NO_CAPACITY', 3, 'Người khiếu nại không có năng lực hành vi dân sự đầy đủ và không có người đại diện hợp pháp', 'Luật Khiếu nại 2011, Điều 11 khoản 3', 'Khiếu nại không được thụ lý giải quyết vì chưa có người đại diện hợp pháp của người khiếu nại. Người đại diện hợp pháp có thể gửi lại đơn.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'KHIEU_NAI', 'REPRESENTATIVE', 4, 'Người đại diện không hợp pháp', 'Luật Khiếu nại 2011, Điều 11 khoản 4', 'Khiếu nại không được thụ lý giải quyết vì người đại diện chưa có giấy tờ hợp pháp. Ông/bà vui lòng gửi lại đơn kèm giấy ủy quyền.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'KHIEU_NAI', 'UNSIGNED', 5, 'Đơn không có chữ ký hoặc điểm chỉ', 'Luật Khiếu nại 2011, Điều 11 khoản 5', 'Khiếu nại không được thụ lý giải quyết vì đơn chưa có chữ ký hoặc điểm chỉ của ông/bà. Ông/bà có thể ký đơn và nộp lại.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'KHIEU_NAI', 'TOO_LATE', 6, 'Hết thời hiệu, thời hạn khiếu nại mà không có lý do chính đáng', 'Luật Khiếu nại 2011, Điều 11 khoản 6', 'Khiếu nại của ông/bà không được thụ lý giải quyết vì đã hết thời hiệu 90 ngày và đơn không nêu lý do chính đáng của việc chậm.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'KHIEU_NAI', 'SECOND_DECISION', 7, 'Đã có quyết định giải quyết khiếu nại lần hai', 'Luật Khiếu nại 2011, Điều 11 khoản 7', 'Khiếu nại của ông/bà không được thụ lý giải quyết vì đã có quyết định giải quyết khiếu nại lần hai số ‹số, ngày›.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'KHIEU_NAI', 'STOPPED', 8, 'Đã đình chỉ giải quyết mà sau 30 ngày không khiếu nại tiếp', 'Luật Khiếu nại 2011, Điều 11 khoản 8', 'Khiếu nại của ông/bà không được thụ lý giải quyết vì việc giải quyết đã được đình chỉ theo văn bản số ‹số, ngày› và đã quá 30 ngày.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'KHIEU_NAI', 'COURT', 9, 'Tòa án đã thụ lý hoặc đã giải quyết bằng bản án, quyết định', 'Luật Khiếu nại 2011, Điều 11 khoản 9', 'Khiếu nại của ông/bà không được thụ lý giải quyết vì vụ việc đã được Tòa án thụ lý hoặc giải quyết.', null, '2012-07-01', null),
  ('NOT_ACCEPT', 'TO_CAO', 'FORM', 1, 'Tố cáo không được thực hiện theo Điều 23 của Luật', 'Luật Tố cáo 2018, Điều 29 khoản 1 điểm a', 'Tố cáo không được thụ lý vì đơn thiếu ‹nội dung còn thiếu›. Ông/bà có thể bổ sung và gửi lại.', null, '2019-01-01', null),
  ('NOT_ACCEPT', 'TO_CAO', 'NO_CAPACITY', 2, 'Người tố cáo không có đủ năng lực hành vi dân sự và không có người đại diện theo pháp luật', 'Luật Tố cáo 2018, Điều 29 khoản 1 điểm b', 'Tố cáo không được thụ lý vì chưa có người đại diện theo pháp luật của người tố cáo. Người đại diện có thể gửi lại đơn.', 'CAPACITY', '2019-01-01', null),
  ('NOT_ACCEPT', 'TO_CAO', 'OUT_OF_AUTHORITY', 3, 'Vụ việc không thuộc thẩm quyền giải quyết', 'Luật Tố cáo 2018, Điều 29 khoản 1 điểm c', 'Tố cáo không được thụ lý ở cơ quan này vì không thuộc thẩm quyền. Cơ quan có thẩm quyền là ‹tên cơ quan›.', null, '2019-01-01', null),
  ('NOT_ACCEPT', 'TO_CAO', 'NOT_IDENTIFIED', 4, 'Nội dung không đủ để xác định người vi phạm, hành vi vi phạm', 'Luật Tố cáo 2018, Điều 29 khoản 1 điểm d', 'Tố cáo không được thụ lý vì nội dung chưa đủ để xác định người có hành vi vi phạm và hành vi vi phạm. Ông/bà có thể bổ sung và gửi lại.', 'IDENTIFIED', '2019-01-01', null),
  ('NOT_ACCEPT', 'TO_CAO', 'AFTER_COMPLAINT', 5, 'Tố cáo người đã giải quyết khiếu nại mà không có tài liệu chứng minh vi phạm', 'Luật Tố cáo 2018, Điều 29 khoản 1', 'Tố cáo không được thụ lý vì chưa có thông tin, tài liệu chứng minh người giải quyết khiếu nại có hành vi vi phạm pháp luật. Ông/bà có thể bổ sung và gửi lại.', null, '2019-01-01', null),
  ('NOT_ACCEPT', 'TO_CAO_INFO', 'NOT_CHECKABLE', 1, 'Thông tin chưa rõ người, việc, chứng cứ để kiểm tra', 'Luật Tố cáo 2018, Điều 25 khoản 1', 'Thông tin chưa đủ để kiểm tra vì chưa nêu rõ người, việc hoặc chưa có tài liệu cụ thể. Nếu có thêm, ông/bà vui lòng gửi lại.', 'EVIDENCE', '2019-01-01', null),
  ('NOT_ACCEPT', 'PHAN_ANH', 'ALREADY_ANSWERED', 1, 'Đã được trả lời bằng văn bản, không có tình tiết mới', 'Nghị định 154/2026/NĐ-CP, Điều 4', 'Nội dung này đã được trả lời tại văn bản số ‹số, ngày›. Nội dung gửi lại không có tình tiết mới nên không được xem xét tiếp.', null, '2026-07-01', null),
  ('NOT_ACCEPT', 'PHAN_ANH', 'OTHER_BODY', 2, 'Đang được cơ quan khác xem xét', 'Nghị định 154/2026/NĐ-CP, Điều 4', 'Nội dung này đang được ‹tên cơ quan› xem xét. Ông/bà vui lòng chờ kết quả từ cơ quan đó.', null, '2026-07-01', null),
  ('NOT_ACCEPT', 'KIEN_NGHI', 'ALREADY_ANSWERED', 1, 'Đã được trả lời bằng văn bản, không có tình tiết mới', 'Nghị định 154/2026/NĐ-CP, Điều 4', 'Nội dung này đã được trả lời tại văn bản số ‹số, ngày›. Nội dung gửi lại không có tình tiết mới nên không được xem xét tiếp.', null, '2026-07-01', null),
  ('NOT_ACCEPT', 'KIEN_NGHI', 'OTHER_BODY', 2, 'Đang được cơ quan khác xem xét', 'Nghị định 154/2026/NĐ-CP, Điều 4', 'Nội dung này đang được ‹tên cơ quan› xem xét. Ông/bà vui lòng chờ kết quả từ cơ quan đó.', null, '2026-07-01', null),

  ('FILE', 'ANY', 'SENT_ELSEWHERE', 1, 'Đã gửi nhiều nơi, trong đó có cơ quan có thẩm quyền giải quyết', 'Thông tư 05/2021/TT-TTCP, Điều 6', 'Nội dung này ông/bà đã gửi đến cơ quan có thẩm quyền giải quyết là ‹tên cơ quan›. Đơn gửi đến đây được lưu; ông/bà nhận kết quả từ cơ quan đó.', 'NOT_ELSEWHERE', '2021-11-15', null),
  ('FILE', 'ANY', 'ALREADY_GUIDED', 2, 'Đã được hướng dẫn một lần về cùng nội dung', 'Thông tư 05/2021/TT-TTCP, Điều 6', 'Nội dung này ông/bà đã được hướng dẫn tại văn bản số ‹số, ngày›. Đơn gửi lại được lưu.', 'NOT_GUIDED', '2021-11-15', null),
  ('FILE', 'PHAN_ANH', 'NO_CONTENT', 3, 'Không rõ nội dung, không đủ điều kiện xử lý', 'Thông tư 05/2021/TT-TTCP, Điều 6', 'Nội dung chưa nêu việc, thời gian, địa điểm cụ thể nên chưa đủ điều kiện xử lý và được lưu. Nếu có thêm thông tin, ông/bà vui lòng gửi lại.', 'CONTENT', '2021-11-15', null),
  ('FILE', 'KIEN_NGHI', 'NO_CONTENT', 3, 'Không rõ nội dung, không đủ điều kiện xử lý', 'Thông tư 05/2021/TT-TTCP, Điều 6', 'Nội dung chưa nêu đề nghị cụ thể nên chưa đủ điều kiện xử lý và được lưu. Nếu có thêm thông tin, ông/bà vui lòng gửi lại.', 'CONTENT', '2021-11-15', null),
  ('FILE', 'KHIEU_NAI', 'NO_CONTENT', 3, 'Không nêu nội dung, lý do khiếu nại', 'Thông tư 05/2021/TT-TTCP, Điều 6', 'Đơn chưa nêu nội dung, lý do khiếu nại nên chưa đủ điều kiện xử lý và được lưu. Ông/bà có thể bổ sung và gửi lại.', 'REQUEST', '2021-11-15', null),
  ('FILE', 'TO_CAO_INFO', 'NO_EVIDENCE', 3, 'Không rõ người, hành vi vi phạm hoặc không có tài liệu, chứng cứ cụ thể để kiểm tra', 'Luật Tố cáo 2018, Điều 25', 'Thông tin không nêu người, việc, thời gian, địa điểm hoặc tài liệu cụ thể nên chưa đủ cơ sở để kiểm tra và được lưu. Nếu có thêm thông tin cụ thể, xin gửi lại để được xem xét.', 'EVIDENCE', '2019-01-01', null),

  ('TERMINATE', 'KHIEU_NAI', 'WITHDRAWN', 1, 'Người khiếu nại rút toàn bộ khiếu nại', 'Luật Khiếu nại 2011, Điều 10; Nghị định 155/2026/NĐ-CP, Điều 5', 'Việc giải quyết khiếu nại được đình chỉ vì toàn bộ khiếu nại đã được rút.', null, '2012-07-01', null),
  ('TERMINATE', 'KHIEU_NAI', 'NO_HEIR', 2, 'Người khiếu nại chết mà không có người thừa kế quyền, nghĩa vụ', 'Nghị định 155/2026/NĐ-CP, Điều 12', 'Việc giải quyết khiếu nại được đình chỉ vì người khiếu nại đã chết mà không có người thừa kế quyền, nghĩa vụ.', null, '2026-07-01', null),
  ('TERMINATE', 'KHIEU_NAI', 'BODY_DISSOLVED', 3, 'Cơ quan, tổ chức khiếu nại đã giải thể mà không có người kế thừa quyền, nghĩa vụ', 'Nghị định 155/2026/NĐ-CP, Điều 12', 'Việc giải quyết khiếu nại được đình chỉ vì cơ quan, tổ chức khiếu nại đã giải thể mà không có người kế thừa quyền, nghĩa vụ.', null, '2026-07-01', null),
  ('TERMINATE', 'TO_CAO', 'WITHDRAWN', 1, 'Người tố cáo rút toàn bộ tố cáo và không có dấu hiệu vi phạm, ép buộc, lợi dụng', 'Luật Tố cáo 2018, Điều 33, Điều 34; Nghị định 156/2026/NĐ-CP, Điều 1', 'Việc giải quyết tố cáo được đình chỉ vì toàn bộ tố cáo đã được rút. Lý do không xem xét tiếp: ‹nêu lý do›.', null, '2019-01-01', null),
  ('TERMINATE', 'TO_CAO', 'ACCUSED_DIED', 2, 'Người bị tố cáo là cá nhân đã chết', 'Luật Tố cáo 2018, Điều 34', 'Việc giải quyết tố cáo được đình chỉ vì người bị tố cáo đã chết.', null, '2019-01-01', null),
  ('TERMINATE', 'TO_CAO', 'COURT', 3, 'Vụ việc đã được giải quyết bằng bản án, quyết định có hiệu lực của Tòa án hoặc quyết định của cơ quan có thẩm quyền', 'Luật Tố cáo 2018, Điều 34', 'Việc giải quyết tố cáo được đình chỉ vì vụ việc đã được giải quyết bằng bản án, quyết định có hiệu lực pháp luật.', null, '2019-01-01', null),
  ('TERMINATE', 'TO_CAO_INFO', 'ACCUSED_DIED', 1, 'Người bị nêu trong thông tin đã chết', 'Luật Tố cáo 2018, Điều 25, Điều 34', 'Việc kiểm tra thông tin được dừng vì người bị nêu trong thông tin đã chết.', null, '2019-01-01', null),
  ('TERMINATE', 'TO_CAO_INFO', 'CANNOT_VERIFY', 2, 'Đã thẩm tra, không có cơ sở để kiểm tra tiếp', 'Nghị định 31/2019/NĐ-CP, Điều 20', 'Cơ quan đã thẩm tra và không có cơ sở để kiểm tra tiếp. Lý do: ‹nêu lý do›.', null, '2019-05-28', null),
  ('TERMINATE', 'PHAN_ANH', 'WITHDRAWN', 1, 'Người gửi đề nghị dừng', 'Quy chế tiếp nhận của cơ quan', 'Việc xem xét phản ánh được dừng theo đề nghị của ông/bà.', null, '2013-06-03', null),
  ('TERMINATE', 'PHAN_ANH', 'NO_OBJECT', 2, 'Việc bị phản ánh không còn', 'Quy chế tiếp nhận của cơ quan', 'Việc xem xét phản ánh được dừng vì việc ông/bà nêu không còn. Lý do: ‹nêu lý do›.', null, '2013-06-03', null),
  ('TERMINATE', 'KIEN_NGHI', 'WITHDRAWN', 1, 'Người gửi đề nghị dừng', 'Quy chế tiếp nhận của cơ quan', 'Việc xem xét kiến nghị được dừng theo đề nghị của ông/bà.', null, '2013-06-03', null),
  ('TERMINATE', 'KIEN_NGHI', 'NO_OBJECT', 2, 'Vấn đề được kiến nghị không còn', 'Quy chế tiếp nhận của cơ quan', 'Việc xem xét kiến nghị được dừng vì vấn đề ông/bà nêu không còn. Lý do: ‹nêu lý do›.', null, '2013-06-03', null);

-- Offices, hotlines, successions, routing rules, categories and staff. Dated data, never code. Read by vn.langnghe.office.
-- Two profiles stand side by side; row "profile" of table setting says which one is in force.

-- parent: the office whose head may give this one orders in the matter. Whoever is accused is kept from the offices
-- under it, so the provincial leadership (UBT) and the triage desk (BTN) stand alone: with UBT as everybody's parent a
-- case against it could be seen and handled by nobody.
-- level: 1 province, 2 department or district, 3 section, commune or station.
create table office (
  profile     varchar(32)   character set ascii collate ascii_bin not null,
  code        varchar(32)   character set ascii collate ascii_bin not null,
  valid_from  date          not null,
  valid_to    date          null, -- the last day; null = still valid
  name        varchar(160)  not null,
  short_name  varchar(80)   not null,
  parent      varchar(32)   character set ascii collate ascii_bin null,
  receives    boolean       not null, -- may be given cases; others are only complained about
  level       int           not null,
  mailbox     varchar(254)  null,
  primary key (profile, code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- e164 is what a telephone dials, display is what people read on the leaflet.
create table hotline (
  profile     varchar(32)   character set ascii collate ascii_bin not null,
  office      varchar(32)   character set ascii collate ascii_bin not null,
  e164        varchar(16)   character set ascii collate ascii_bin not null,
  display     varchar(32)   not null,
  receives    varchar(240)  not null,
  hours       varchar(160)  not null,
  note        varchar(240)  not null default '',
  position    int           not null,
  valid_from  date          not null,
  valid_to    date          null,
  primary key (profile, e164, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Who took over from whom. profile is that of the successor. With several successors of one office the first position
-- is meant where one answer is needed.
create table succession (
  profile      varchar(32)   character set ascii collate ascii_bin not null,
  predecessor  varchar(32)   character set ascii collate ascii_bin not null,
  successor    varchar(32)   character set ascii collate ascii_bin not null,
  position     int           not null,
  on_day       date          not null, -- the first day of the successor
  kind         varchar(16)   character set ascii collate ascii_bin not null, -- RENAMED, MERGED, SPLIT, ABOLISHED
  source       varchar(240)  not null,
  primary key (profile, predecessor, successor)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- First match by position wins. All conditions of a row must hold; an empty one always does; '*' = any value at all.
-- Lists are codes with commas. Parts of one rule share its code: any of them is the rule.
create table routing_rule (
  profile      varchar(32)   character set ascii collate ascii_bin not null,
  position     int           not null,
  code         varchar(8)    character set ascii collate ascii_bin not null,
  kinds        varchar(160)  character set ascii collate ascii_bin not null default '',
  categories   varchar(240)  character set ascii collate ascii_bin not null default '',
  ranks        varchar(80)   character set ascii collate ascii_bin not null default '',
  desk         boolean       not null default false, -- the story names the one-stop desk
  office       varchar(32)   character set ascii collate ascii_bin not null,
  sealed       boolean       not null default false,
  urgent_now   boolean       not null default false, -- urgent when it is happening now
  what         varchar(160)  not null,
  source       varchar(240)  not null,
  valid_from   date          not null,
  valid_to     date          null,
  primary key (profile, position, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Where a case goes when the matched office is accused or stands under the accused.
create table routing_fallback (
  profile   varchar(32)  character set ascii collate ascii_bin not null,
  position  int          not null,
  office    varchar(32)  character set ascii collate ascii_bin not null,
  primary key (profile, position)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Where a case starts that accuses one of the offices which would otherwise see it first.
create table routing_start (
  profile  varchar(32)  character set ascii collate ascii_bin not null,
  accused  varchar(32)  character set ascii collate ascii_bin not null,
  office   varchar(32)  character set ascii collate ascii_bin not null,
  primary key (profile, accused)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- denunciation_column: of Biểu 03/XLD; proposal_column: of Biểu 04/XLD (Thông tư 01/2024/TT-TTCP).
create table category (
  code                 varchar(32)   character set ascii collate ascii_bin not null,
  valid_from           date          not null,
  valid_to             date          null,
  position             int           not null,
  label_vi             varchar(120)  not null,
  label_en             varchar(80)   not null,
  denunciation_column  int           not null,
  proposal_column      int           not null,
  primary key (code, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table staff (
  id             bigint        not null auto_increment primary key,
  username       varchar(40)   character set ascii collate ascii_bin not null,
  display_name   varchar(120)  not null,
  password_hash  varchar(200)  character set ascii collate ascii_bin not null,
  active         boolean       not null default true,
  created_at     datetime(3)   not null,
  unique key staff_username (username)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table staff_grant (
  staff_id  bigint       not null,
  office    varchar(32)  character set ascii collate ascii_bin not null,
  role      varchar(16)  character set ascii collate ascii_bin not null,
  primary key (staff_id, office, role),
  key staff_grant_office (office, role),
  constraint staff_grant_staff foreign key (staff_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Only the hash of a token is kept: a copy of this table opens nothing.
create table staff_token (
  token_hash  binary(32)   not null primary key,
  staff_id    bigint       not null,
  expires_at  datetime(3)  not null,
  key staff_token_staff (staff_id),
  constraint staff_token_owner foreign key (staff_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Profile phu_yen_3_offices: the block of the district portal (Chỉ thị 23-CT/TU, 03/06/2013).
insert into office (profile, code, valid_from, valid_to, name, short_name, parent, receives, level, mailbox) values
  ('phu_yen_3_offices', 'PNV', '2013-06-03', null, 'Phòng Nội vụ huyện Tây Hòa', 'Phòng Nội vụ huyện', 'UBND_TAY_HOA', true, 3, null),
  ('phu_yen_3_offices', 'TTS', '2013-06-03', null, 'Thanh tra Sở Nội vụ', 'Thanh tra Sở Nội vụ', 'SNV', true, 3, null),
  ('phu_yen_3_offices', 'CCHC', '2013-06-03', null, 'Phòng Cải cách hành chính, Sở Nội vụ', 'Phòng Cải cách hành chính', 'SNV', true, 3, null),
  ('phu_yen_3_offices', 'BTN', '2013-06-03', null, 'Bộ phận tiếp nhận, phân loại phản ánh', 'Bộ phận tiếp nhận', null, true, 3, null),
  ('phu_yen_3_offices', 'UBT', '2013-06-03', null, 'Lãnh đạo Ủy ban nhân dân tỉnh Phú Yên', 'Lãnh đạo UBND tỉnh', null, true, 1, null),
  ('phu_yen_3_offices', 'SNV', '2013-06-03', null, 'Sở Nội vụ tỉnh Phú Yên', 'Sở Nội vụ', null, false, 2, null),
  ('phu_yen_3_offices', 'UBND_TAY_HOA', '2013-06-03', null, 'Ủy ban nhân dân huyện Tây Hòa', 'UBND huyện Tây Hòa', null, false, 2, null),
  ('phu_yen_3_offices', 'MOT_CUA_TAY_HOA', '2013-06-03', null, 'Bộ phận Tiếp nhận và Trả kết quả huyện Tây Hòa', 'Một cửa huyện Tây Hòa', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_PHU_THU', '2013-06-03', null, 'Ủy ban nhân dân thị trấn Phú Thứ', 'UBND thị trấn Phú Thứ', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_BINH_1', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Bình 1', 'UBND xã Hòa Bình 1', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_DONG', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Đồng', 'UBND xã Hòa Đồng', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_MY_DONG', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Mỹ Đông', 'UBND xã Hòa Mỹ Đông', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_MY_TAY', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Mỹ Tây', 'UBND xã Hòa Mỹ Tây', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_PHONG', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Phong', 'UBND xã Hòa Phong', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_PHU', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Phú', 'UBND xã Hòa Phú', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_TAN_TAY', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Tân Tây', 'UBND xã Hòa Tân Tây', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_THINH', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Thịnh', 'UBND xã Hòa Thịnh', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_SON_THANH_DONG', '2013-06-03', null, 'Ủy ban nhân dân xã Sơn Thành Đông', 'UBND xã Sơn Thành Đông', 'UBND_TAY_HOA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_SON_THANH_TAY', '2013-06-03', null, 'Ủy ban nhân dân xã Sơn Thành Tây', 'UBND xã Sơn Thành Tây', 'UBND_TAY_HOA', false, 3, null);

insert into hotline (profile, office, e164, display, receives, hours, position, valid_from, valid_to) values
  ('phu_yen_3_offices', 'PNV', '+842573578537', '02573 578 537', 'Tác phong, giờ giấc, trách nhiệm của cán bộ, công chức huyện và xã', 'Thứ Hai đến thứ Sáu, 7:00–11:30 và 13:30–17:00', 1, '2013-06-03', null),
  ('phu_yen_3_offices', 'TTS', '+842573842733', '02573 842 733', 'Liên hoan, ăn nhậu vào buổi trưa; nhũng nhiễu, tiêu cực trong khi thi hành công vụ', 'Thứ Hai đến thứ Sáu, 7:00–11:30 và 13:30–17:00', 2, '2013-06-03', null),
  ('phu_yen_3_offices', 'CCHC', '+842573842954', '02573 842 954', 'Nhũng nhiễu, tiêu cực của cán bộ, công chức ở bộ phận tiếp nhận và trả kết quả; hồ sơ trễ hẹn', 'Thứ Hai đến thứ Sáu, 7:00–11:30 và 13:30–17:00', 3, '2013-06-03', null);

-- Profile two_tier_2025: districts and departmental inspectorates abolished, Phú Yên merged into Đắk Lắk (01/07/2025).
-- Who handles what was not announced for the hotline; the rows below follow the law and wait for the administrator.
insert into office (profile, code, valid_from, valid_to, name, short_name, parent, receives, level, mailbox) values
  ('two_tier_2025', 'TTT', '2025-07-01', null, 'Thanh tra tỉnh Đắk Lắk', 'Thanh tra tỉnh', null, true, 2, null),
  ('two_tier_2025', 'SNV', '2025-07-01', null, 'Sở Nội vụ tỉnh Đắk Lắk', 'Sở Nội vụ', null, true, 2, null),
  ('two_tier_2025', 'BTN', '2025-07-01', null, 'Bộ phận tiếp nhận, phân loại phản ánh', 'Bộ phận tiếp nhận', null, true, 3, null),
  ('two_tier_2025', 'UBT', '2025-07-01', null, 'Lãnh đạo Ủy ban nhân dân tỉnh Đắk Lắk', 'Lãnh đạo UBND tỉnh', null, true, 1, null),
  ('two_tier_2025', 'UBND_XA_TAY_HOA', '2025-07-01', null, 'Ủy ban nhân dân xã Tây Hòa', 'UBND xã Tây Hòa', null, false, 3, null),
  ('two_tier_2025', 'UBND_XA_HOA_THINH', '2025-07-01', null, 'Ủy ban nhân dân xã Hòa Thịnh', 'UBND xã Hòa Thịnh', null, false, 3, null),
  ('two_tier_2025', 'UBND_XA_HOA_MY', '2025-07-01', null, 'Ủy ban nhân dân xã Hòa Mỹ', 'UBND xã Hòa Mỹ', null, false, 3, null),
  ('two_tier_2025', 'UBND_XA_SON_THANH', '2025-07-01', null, 'Ủy ban nhân dân xã Sơn Thành', 'UBND xã Sơn Thành', null, false, 3, null),
  ('two_tier_2025', 'VHXH_TAY_HOA', '2025-07-01', null, 'Phòng Văn hóa - Xã hội xã Tây Hòa', 'Phòng VH-XH xã Tây Hòa', 'UBND_XA_TAY_HOA', true, 3, null),
  ('two_tier_2025', 'VHXH_HOA_THINH', '2025-07-01', null, 'Phòng Văn hóa - Xã hội xã Hòa Thịnh', 'Phòng VH-XH xã Hòa Thịnh', 'UBND_XA_HOA_THINH', true, 3, null),
  ('two_tier_2025', 'VHXH_HOA_MY', '2025-07-01', null, 'Phòng Văn hóa - Xã hội xã Hòa Mỹ', 'Phòng VH-XH xã Hòa Mỹ', 'UBND_XA_HOA_MY', true, 3, null),
  ('two_tier_2025', 'VHXH_SON_THANH', '2025-07-01', null, 'Phòng Văn hóa - Xã hội xã Sơn Thành', 'Phòng VH-XH xã Sơn Thành', 'UBND_XA_SON_THANH', true, 3, null);

insert into hotline (profile, office, e164, display, receives, hours, note, position, valid_from, valid_to) values
  ('two_tier_2025', 'VHXH_TAY_HOA', '+842573578537', '02573 578 537', 'Tác phong, giờ giấc, trách nhiệm của cán bộ, công chức xã', 'Thứ Hai đến thứ Sáu, 7:00–11:30 và 13:30–17:00', 'Số cũ của Phòng Nội vụ huyện, chưa có thông báo số mới', 1, '2025-07-01', null),
  ('two_tier_2025', 'TTT', '+842573842733', '02573 842 733', 'Liên hoan, ăn nhậu vào buổi trưa; nhũng nhiễu, tiêu cực trong khi thi hành công vụ', 'Thứ Hai đến thứ Sáu, 7:00–11:30 và 13:30–17:00', 'Số cũ của Thanh tra Sở Nội vụ, chưa có thông báo số mới', 2, '2025-07-01', null),
  ('two_tier_2025', 'SNV', '+842573842954', '02573 842 954', 'Nhũng nhiễu, tiêu cực tại nơi tiếp nhận hồ sơ; hồ sơ trễ hẹn', 'Thứ Hai đến thứ Sáu, 7:00–11:30 và 13:30–17:00', 'Số cũ của Phòng Cải cách hành chính, chưa có thông báo số mới', 3, '2025-07-01', null);

insert into succession (profile, predecessor, successor, position, on_day, kind, source) values
  ('two_tier_2025', 'PNV', 'VHXH_TAY_HOA', 1, '2025-07-01', 'SPLIT', 'Thông tư 06/2026/TT-BNV: lĩnh vực nội vụ của phòng chuyên môn thuộc UBND cấp xã'),
  ('two_tier_2025', 'PNV', 'VHXH_HOA_THINH', 2, '2025-07-01', 'SPLIT', 'Thông tư 06/2026/TT-BNV: lĩnh vực nội vụ của phòng chuyên môn thuộc UBND cấp xã'),
  ('two_tier_2025', 'PNV', 'VHXH_HOA_MY', 3, '2025-07-01', 'SPLIT', 'Thông tư 06/2026/TT-BNV: lĩnh vực nội vụ của phòng chuyên môn thuộc UBND cấp xã'),
  ('two_tier_2025', 'PNV', 'VHXH_SON_THANH', 4, '2025-07-01', 'SPLIT', 'Thông tư 06/2026/TT-BNV: lĩnh vực nội vụ của phòng chuyên môn thuộc UBND cấp xã'),
  ('two_tier_2025', 'TTS', 'TTT', 1, '2025-07-01', 'ABOLISHED', 'Luật Thanh tra 84/2025/QH15: không còn Thanh tra sở'),
  ('two_tier_2025', 'CCHC', 'SNV', 1, '2025-07-01', 'MERGED', 'Thông tư 06/2026/TT-BNV'),
  ('two_tier_2025', 'UBND_TAY_HOA', 'UBND_XA_TAY_HOA', 1, '2025-07-01', 'SPLIT', 'Bỏ cấp huyện từ ngày 01/07/2025'),
  ('two_tier_2025', 'UBND_TAY_HOA', 'UBND_XA_HOA_THINH', 2, '2025-07-01', 'SPLIT', 'Bỏ cấp huyện từ ngày 01/07/2025'),
  ('two_tier_2025', 'UBND_TAY_HOA', 'UBND_XA_HOA_MY', 3, '2025-07-01', 'SPLIT', 'Bỏ cấp huyện từ ngày 01/07/2025'),
  ('two_tier_2025', 'UBND_TAY_HOA', 'UBND_XA_SON_THANH', 4, '2025-07-01', 'SPLIT', 'Bỏ cấp huyện từ ngày 01/07/2025'),
  ('two_tier_2025', 'MOT_CUA_TAY_HOA', 'UBND_XA_TAY_HOA', 1, '2025-07-01', 'ABOLISHED', 'Bỏ cấp huyện từ ngày 01/07/2025'),
  ('two_tier_2025', 'UBND_PHU_THU', 'UBND_XA_TAY_HOA', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_HOA_PHONG', 'UBND_XA_TAY_HOA', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_HOA_TAN_TAY', 'UBND_XA_TAY_HOA', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_HOA_BINH_1', 'UBND_XA_TAY_HOA', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_HOA_DONG', 'UBND_XA_HOA_THINH', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_HOA_THINH', 'UBND_XA_HOA_THINH', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_HOA_MY_DONG', 'UBND_XA_HOA_MY', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_HOA_MY_TAY', 'UBND_XA_HOA_MY', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_HOA_PHU', 'UBND_XA_SON_THANH', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_SON_THANH_DONG', 'UBND_XA_SON_THANH', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025'),
  ('two_tier_2025', 'UBND_SON_THANH_TAY', 'UBND_XA_SON_THANH', 1, '2025-07-01', 'MERGED', 'Sắp xếp đơn vị hành chính cấp xã năm 2025');

insert into routing_rule
  (profile, position, code, kinds, categories, ranks, desk, office, sealed, urgent_now, what, source, valid_from, valid_to) values
  ('phu_yen_3_offices', 11, 'R1', 'TO_CAO,TO_CAO_INFO', '', '', false, 'TTS', true, false, 'đơn, thông tin có nội dung tố cáo', 'Luật Tố cáo 2018, Điều 9, 25, 56', '2013-06-03', null),
  ('phu_yen_3_offices', 12, 'R1', '', 'BRIBERY', '', false, 'TTS', true, false, 'vòi vĩnh, đòi hoặc nhận tiền', 'Thông báo của Sở Nội vụ năm 2013: Thanh tra Sở nhận tin về tiêu cực; Luật Phòng, chống tham nhũng 2018, Điều 67', '2013-06-03', null),
  ('phu_yen_3_offices', 13, 'R1', '', 'REPRISAL', '', false, 'TTS', true, false, 'trù dập, trả thù người phản ánh', 'Luật Tố cáo 2018, Điều 8', '2013-06-03', null),
  ('phu_yen_3_offices', 14, 'R1', '', '', 'HEAD,DEPUTY_HEAD', false, 'TTS', true, false, 'người bị phản ánh là cấp trưởng, cấp phó', 'Luật Tố cáo 2018, Điều 12, 13: cấp trên trực tiếp giải quyết', '2013-06-03', null),
  ('phu_yen_3_offices', 21, 'R2', '', 'HARASSMENT', '', true, 'CCHC', false, false, 'nhũng nhiễu, gây phiền hà tại bộ phận một cửa', 'Thông báo của Sở Nội vụ năm 2013: Phòng CCHC nhận tin về bộ phận tiếp nhận và trả kết quả', '2013-06-03', null),
  ('phu_yen_3_offices', 22, 'R2', '', 'ATTITUDE,SHIRKING,BADGE_DRESS', '', true, 'CCHC', false, false, 'thái độ, tác phong tại bộ phận một cửa', 'Thông báo của Sở Nội vụ năm 2013: Phòng CCHC nhận tin về bộ phận tiếp nhận và trả kết quả', '2013-06-03', null),
  ('phu_yen_3_offices', 31, 'R3', '', 'ALCOHOL', '', false, 'TTS', false, true, 'uống rượu bia trong giờ làm', 'Thông báo của Sở Nội vụ năm 2013: Thanh tra Sở nhận tin về liên hoan, ăn nhậu vào buổi trưa', '2013-06-03', null),
  ('phu_yen_3_offices', 32, 'R3', '', 'GAMBLING_GAMES', '', false, 'TTS', false, true, 'đánh bài, chơi game trong giờ làm', 'Thông báo của Sở Nội vụ năm 2013: Thanh tra Sở nhận tin về tiêu cực khi thi hành công vụ', '2013-06-03', null),
  ('phu_yen_3_offices', 33, 'R3', '', 'HARASSMENT', '', false, 'TTS', false, true, 'nhũng nhiễu, gây phiền hà', 'Thông báo của Sở Nội vụ năm 2013: Thanh tra Sở nhận tin về nhũng nhiễu khi thi hành công vụ', '2013-06-03', null),
  ('phu_yen_3_offices', 41, 'R4', '', 'DOSSIER_DELAY', '', false, 'CCHC', false, false, 'hồ sơ chậm, trễ hẹn', 'Nghị định 20/2008/NĐ-CP, Điều 5; phân công của Sở Nội vụ năm 2013', '2013-06-03', null),
  ('phu_yen_3_offices', 42, 'R4', '', 'BAD_GUIDANCE', '', false, 'CCHC', false, false, 'hướng dẫn hồ sơ không rõ', 'Nghị định 20/2008/NĐ-CP, Điều 5; phân công của Sở Nội vụ năm 2013', '2013-06-03', null),
  ('phu_yen_3_offices', 43, 'R4', '', 'WRONG_FEE', '', false, 'CCHC', false, false, 'thu phí, lệ phí sai quy định', 'Suy ra từ phân công của Sở Nội vụ năm 2013: việc của bộ phận tiếp nhận và trả kết quả', '2013-06-03', null),
  ('phu_yen_3_offices', 44, 'R4', '', 'IMPROVEMENT', '', false, 'CCHC', false, false, 'góp ý cải cách thủ tục', 'Nghị định 20/2008/NĐ-CP, Điều 5 khoản 7, 8', '2013-06-03', null),
  ('phu_yen_3_offices', 51, 'R5', 'KHIEU_NAI', '', '', false, 'PNV', false, false, 'đơn khiếu nại, cần hướng dẫn', 'Luật Khiếu nại 2011, Điều 17: người đã ra quyết định giải quyết lần đầu', '2013-06-03', null),
  ('phu_yen_3_offices', 52, 'R5', '', 'ADMIN_ACT', '', false, 'PNV', false, false, 'quyết định, hành vi hành chính, cần hướng dẫn', 'Luật Khiếu nại 2011, Điều 17: người đã ra quyết định giải quyết lần đầu', '2013-06-03', null),
  ('phu_yen_3_offices', 53, 'R5', '', 'OUT_OF_SCOPE', '', false, 'PNV', false, false, 'ngoài phạm vi đường dây nóng, cần hướng dẫn', 'Luật Tiếp công dân 2013, Điều 25, 26', '2013-06-03', null),
  ('phu_yen_3_offices', 61, 'R6', '', '*', '', false, 'PNV', false, false, 'tác phong, kỷ luật của cán bộ, công chức huyện và xã', 'Cổng thông tin huyện: số của Phòng Nội vụ huyện', '2013-06-03', null),
  ('phu_yen_3_offices', 71, 'R7', '', '', '', false, 'BTN', false, false, 'chưa rõ lĩnh vực', 'Không để đơn nào không có nơi nhận', '2013-06-03', null),

  ('two_tier_2025', 11, 'R1', 'TO_CAO,TO_CAO_INFO', '', '', false, 'TTT', true, false, 'đơn, thông tin có nội dung tố cáo', 'Luật Tố cáo 2018, Điều 9, 25, 56; Luật Thanh tra 84/2025/QH15', '2025-07-01', null),
  ('two_tier_2025', 12, 'R1', '', 'BRIBERY', '', false, 'TTT', true, false, 'vòi vĩnh, đòi hoặc nhận tiền', 'Luật Phòng, chống tham nhũng 2018, Điều 67; Luật Thanh tra 84/2025/QH15', '2025-07-01', null),
  ('two_tier_2025', 13, 'R1', '', 'REPRISAL', '', false, 'TTT', true, false, 'trù dập, trả thù người phản ánh', 'Luật Tố cáo 2018, Điều 8', '2025-07-01', null),
  ('two_tier_2025', 14, 'R1', '', '', 'HEAD,DEPUTY_HEAD', false, 'TTT', true, false, 'người bị phản ánh là cấp trưởng, cấp phó', 'Luật Tố cáo 2018, Điều 12, 13: cấp trên trực tiếp giải quyết', '2025-07-01', null),
  ('two_tier_2025', 21, 'R2', '', 'HARASSMENT', '', true, 'SNV', false, false, 'nhũng nhiễu, gây phiền hà tại bộ phận một cửa', 'Thông tư 06/2026/TT-BNV: Sở Nội vụ chủ trì cải cách hành chính', '2025-07-01', null),
  ('two_tier_2025', 22, 'R2', '', 'ATTITUDE,SHIRKING,BADGE_DRESS', '', true, 'SNV', false, false, 'thái độ, tác phong tại bộ phận một cửa', 'Thông tư 06/2026/TT-BNV: Sở Nội vụ chủ trì cải cách hành chính', '2025-07-01', null),
  ('two_tier_2025', 31, 'R3', '', 'ALCOHOL', '', false, 'TTT', false, true, 'uống rượu bia trong giờ làm', 'Thanh tra tỉnh thay Thanh tra Sở Nội vụ (Luật Thanh tra 84/2025/QH15)', '2025-07-01', null),
  ('two_tier_2025', 32, 'R3', '', 'GAMBLING_GAMES', '', false, 'TTT', false, true, 'đánh bài, chơi game trong giờ làm', 'Thanh tra tỉnh thay Thanh tra Sở Nội vụ (Luật Thanh tra 84/2025/QH15)', '2025-07-01', null),
  ('two_tier_2025', 33, 'R3', '', 'HARASSMENT', '', false, 'TTT', false, true, 'nhũng nhiễu, gây phiền hà', 'Thanh tra tỉnh thay Thanh tra Sở Nội vụ (Luật Thanh tra 84/2025/QH15)', '2025-07-01', null),
  ('two_tier_2025', 41, 'R4', '', 'DOSSIER_DELAY', '', false, 'SNV', false, false, 'hồ sơ chậm, trễ hẹn', 'Thông tư 06/2026/TT-BNV: Sở Nội vụ chủ trì cải cách hành chính', '2025-07-01', null),
  ('two_tier_2025', 42, 'R4', '', 'BAD_GUIDANCE', '', false, 'SNV', false, false, 'hướng dẫn hồ sơ không rõ', 'Thông tư 06/2026/TT-BNV: Sở Nội vụ chủ trì cải cách hành chính', '2025-07-01', null),
  ('two_tier_2025', 43, 'R4', '', 'WRONG_FEE', '', false, 'SNV', false, false, 'thu phí, lệ phí sai quy định', 'Thông tư 06/2026/TT-BNV: Sở Nội vụ chủ trì cải cách hành chính', '2025-07-01', null),
  ('two_tier_2025', 44, 'R4', '', 'IMPROVEMENT', '', false, 'SNV', false, false, 'góp ý cải cách thủ tục', 'Thông tư 06/2026/TT-BNV: Sở Nội vụ chủ trì cải cách hành chính', '2025-07-01', null),
  ('two_tier_2025', 51, 'R5', 'KHIEU_NAI', '', '', false, 'SNV', false, false, 'đơn khiếu nại, cần hướng dẫn', 'Thông tư 06/2026/TT-BNV, khoản 30: tiếp công dân, giải quyết khiếu nại, tố cáo', '2025-07-01', null),
  ('two_tier_2025', 52, 'R5', '', 'ADMIN_ACT', '', false, 'SNV', false, false, 'quyết định, hành vi hành chính, cần hướng dẫn', 'Thông tư 06/2026/TT-BNV, khoản 30: tiếp công dân, giải quyết khiếu nại, tố cáo', '2025-07-01', null),
  ('two_tier_2025', 53, 'R5', '', 'OUT_OF_SCOPE', '', false, 'SNV', false, false, 'ngoài phạm vi đường dây nóng, cần hướng dẫn', 'Luật Tiếp công dân 2013, Điều 25, 26', '2025-07-01', null),
  -- not the commune's own section: it stands under the commune that most of these cases are about
  ('two_tier_2025', 61, 'R6', '', '*', '', false, 'SNV', false, false, 'tác phong, kỷ luật của cán bộ, công chức', 'Thông tư 06/2026/TT-BNV: Sở Nội vụ kiểm tra trong lĩnh vực nội vụ', '2025-07-01', null),
  ('two_tier_2025', 71, 'R7', '', '', '', false, 'BTN', false, false, 'chưa rõ lĩnh vực', 'Không để đơn nào không có nơi nhận', '2025-07-01', null);

insert into routing_fallback (profile, position, office) values
  ('phu_yen_3_offices', 1, 'TTS'),
  ('phu_yen_3_offices', 2, 'UBT'),
  ('two_tier_2025', 1, 'TTT'),
  ('two_tier_2025', 2, 'UBT');

insert into routing_start (profile, accused, office) values
  ('phu_yen_3_offices', 'BTN', 'UBT'),
  ('phu_yen_3_offices', 'TTS', 'UBT'),
  ('two_tier_2025', 'BTN', 'UBT'),
  ('two_tier_2025', 'TTT', 'UBT');

insert into category (code, valid_from, valid_to, position, label_vi, label_en, denunciation_column, proposal_column) values
  ('ALCOHOL', '2013-06-03', null, 1, 'Uống rượu, bia trong giờ hành chính, giờ nghỉ trưa, ngày trực', 'Alcohol on duty', 12, 12),
  ('WORKING_HOURS', '2013-06-03', null, 2, 'Đi muộn, về sớm, bỏ vị trí, cà phê trong giờ làm', 'Late, away or idle in working hours', 12, 12),
  ('GAMBLING_GAMES', '2013-06-03', null, 3, 'Đánh bài, đánh bạc, bida, chơi game trong giờ làm', 'Gambling or games on duty', 12, 12),
  ('HARASSMENT', '2013-06-03', null, 4, 'Nhũng nhiễu, gây phiền hà, đòi thêm giấy tờ', 'Harassment, needless papers', 12, 12),
  ('BRIBERY', '2013-06-03', null, 5, 'Vòi vĩnh, đòi/nhận tiền, "bồi dưỡng"', 'Bribery', 14, 12),
  ('DOSSIER_DELAY', '2013-06-03', null, 6, 'Chậm, trễ hẹn giải quyết hồ sơ', 'Late dossier', 12, 12),
  ('BAD_GUIDANCE', '2013-06-03', null, 7, 'Hướng dẫn không rõ, bắt bổ sung nhiều lần', 'Unclear guidance', 12, 12),
  ('ATTITUDE', '2013-06-03', null, 8, 'Thái độ hách dịch, cửa quyền, thiếu văn hóa giao tiếp', 'Rude or arrogant conduct', 12, 12),
  ('SHIRKING', '2013-06-03', null, 9, 'Đùn đẩy, né tránh trách nhiệm', 'Shirking responsibility', 12, 12),
  ('PUBLIC_ASSET', '2013-06-03', null, 10, 'Dùng xe công, tài sản công vào việc riêng', 'Private use of public assets', 12, 12),
  ('WRONG_FEE', '2013-06-03', null, 11, 'Thu phí, lệ phí sai quy định', 'Wrong fee', 12, 12),
  ('BADGE_DRESS', '2013-06-03', null, 12, 'Không đeo thẻ, trang phục', 'No badge, dress', 12, 12),
  ('FESTIVAL', '2013-06-03', null, 13, 'Đi lễ hội trong giờ hành chính', 'Festivals in working hours', 12, 12),
  ('FAVOURITISM', '2013-06-03', null, 14, 'Thiên vị, bao che người thân, xử lý không công bằng', 'Favouritism', 12, 12),
  ('REPRISAL', '2013-06-03', null, 15, 'Trù dập, trả thù người phản ánh', 'Reprisal against a reporter', 12, 12),
  ('APPOINTMENT', '2013-06-03', null, 16, 'Bổ nhiệm, tuyển dụng người nhà, bè phái', 'Nepotism in appointments', 12, 12),
  ('ADMIN_ACT', '2013-06-03', null, 17, 'Quyết định, hành vi hành chính (khiếu nại)', 'Administrative decision or act', 13, 12),
  ('IMPROVEMENT', '2013-06-03', null, 18, 'Góp ý, sáng kiến cải cách thủ tục', 'Idea for improvement', 13, 12),
  ('PRAISE', '2013-06-03', null, 19, 'Khen ngợi', 'Praise', 17, 12),
  ('OUT_OF_SCOPE', '2013-06-03', null, 20, 'Ngoài phạm vi (tiếng ồn, điện, nước…)', 'Out of scope (noise, power, water…)', 17, 12);

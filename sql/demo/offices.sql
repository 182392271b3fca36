-- Fictional bodies of the sample texts, for demo mode only. Run once by Offices.addDemo; running it again changes nothing.
insert ignore into office (profile, code, valid_from, valid_to, name, short_name, parent, receives, level, mailbox) values
  ('phu_yen_3_offices', 'UBND_TAY_HA', '2013-06-03', null, 'Ủy ban nhân dân huyện Tây Hà', 'UBND huyện Tây Hà', null, false, 2, null),
  ('phu_yen_3_offices', 'MOT_CUA_TAY_HA', '2013-06-03', null, 'Bộ phận Tiếp nhận và Trả kết quả huyện Tây Hà', 'Một cửa huyện Tây Hà', 'UBND_TAY_HA', false, 3, null),
  ('phu_yen_3_offices', 'THUY_NONG_TAY_HA', '2013-06-03', null, 'Trạm Quản lý thủy nông huyện Tây Hà', 'Trạm thủy nông Tây Hà', 'UBND_TAY_HA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_DONG_MAU', '2013-06-03', null, 'Ủy ban nhân dân xã Đồng Mẫu', 'UBND xã Đồng Mẫu', 'UBND_TAY_HA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_BINH_SA', '2013-06-03', null, 'Ủy ban nhân dân xã Bình Sa', 'UBND xã Bình Sa', 'UBND_TAY_HA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_HOA_TRUC', '2013-06-03', null, 'Ủy ban nhân dân xã Hòa Trúc', 'UBND xã Hòa Trúc', 'UBND_TAY_HA', false, 3, null),
  ('phu_yen_3_offices', 'UBND_PHU_SON', '2013-06-03', null, 'Ủy ban nhân dân thị trấn Phú Sơn', 'UBND thị trấn Phú Sơn', 'UBND_TAY_HA', false, 3, null),
  ('two_tier_2025', 'UBND_DONG_MAU', '2025-07-01', null, 'Ủy ban nhân dân xã Đồng Mẫu', 'UBND xã Đồng Mẫu', null, false, 3, null),
  ('two_tier_2025', 'UBND_BINH_SA', '2025-07-01', null, 'Ủy ban nhân dân xã Bình Sa', 'UBND xã Bình Sa', null, false, 3, null),
  ('two_tier_2025', 'UBND_HOA_TRUC', '2025-07-01', null, 'Ủy ban nhân dân xã Hòa Trúc', 'UBND xã Hòa Trúc', null, false, 3, null),
  ('two_tier_2025', 'UBND_PHU_SON', '2025-07-01', null, 'Ủy ban nhân dân phường Phú Sơn', 'UBND phường Phú Sơn', null, false, 3, null);

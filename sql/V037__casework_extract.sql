-- Every extract that was ever in force for a sealed case, insert-only; the newest one stands in case_file.extract_sealed.
-- sealed: the words, for the vault. Read by vn.langnghe.casework.
create table case_extract (
  case_id  char(22)    character set ascii collate ascii_bin not null,
  version  int         not null, -- 1, 2, 3 … within the case
  sealed   mediumblob  not null,
  made_at  datetime(3) not null,
  actor    varchar(80) character set ascii collate ascii_bin not null,
  primary key (case_id, version),
  constraint case_extract_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

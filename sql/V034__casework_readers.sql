-- Restricted cases: who may know of each. Whoever is not on the list finds the case in no list, count, search or figure.
create table case_reader (
  case_id  char(22)    character set ascii collate ascii_bin not null,
  username varchar(64) character set ascii collate ascii_bin not null,
  added_by varchar(80) character set ascii collate ascii_bin not null,
  added_at datetime(3) not null,
  primary key (case_id, username),
  key cases_of_reader (username, case_id),
  constraint reader_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- How closely the case was kept before it was restricted; null while it is not.
alter table case_file
  add column kept_before varchar(16) character set ascii collate ascii_bin null;

-- Facts of this database, not of a process: its office profile and the like.
create table setting (
  name varchar(64) character set ascii collate ascii_bin not null primary key,
  value varchar(1000) not null,
  set_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Fingerprints of the key files this database was written with. A wrong key file stops the start.
create table key_check (
  name varchar(32) character set ascii collate ascii_bin not null primary key,
  fingerprint varchar(128) character set ascii collate ascii_bin not null,
  seen_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Running numbers are given out in blocks; gaps are allowed, a hot row is not.
create table number_block (
  series varchar(32) character set ascii collate ascii_bin not null primary key,
  next_number bigint not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Who of several processes does a periodic job, and until when.
create table lease (
  name varchar(64) character set ascii collate ascii_bin not null primary key,
  holder varchar(64) character set ascii collate ascii_bin not null,
  held_until datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

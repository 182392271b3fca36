-- What arrived once through one channel; never changed afterwards. The raw copy is an envelope, the digest is keyed.
create table submission (
  id          char(22)    character set ascii collate ascii_bin not null primary key,
  case_id     char(22)    character set ascii collate ascii_bin not null,
  channel     varchar(16) character set ascii collate ascii_bin not null,
  received_at datetime(3) not null,
  raw_sealed  longblob    not null,
  raw_digest  binary(32)  not null,
  raw_size    int         not null,
  key submissions_of_case (case_id),
  key submissions_by_time (received_at),
  constraint submission_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What was answered to an idempotency key in the last 24 hours: key hashed, answer encrypted.
create table idempotency (
  key_hash    binary(32)  not null primary key,
  body_digest binary(32)  not null,
  answer      blob        null,
  created_at  datetime(3) not null,
  key by_age (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- One-time links by which a mail's sender makes the code.
create table code_link (
  token_hash binary(32)  not null primary key,
  case_id    char(22)    character set ascii collate ascii_bin not null,
  expires_at datetime(3) not null,
  used_at    datetime(3) null,
  constraint link_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

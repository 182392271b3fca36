-- Who sent a case, sealed for the vault. A nameless sender has no row. Read by vn.langnghe.identity.
create table identity (
  case_id  char(22)     character set ascii collate ascii_bin not null primary key,
  mode     varchar(16)  character set ascii collate ascii_bin not null, -- NAMED, SEALED
  sealed   blob         not null,
  kept_at  datetime(3)  not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What was sent along, sealed for the vault: the original, byte for byte. Read by vn.langnghe.evidence.
create table attachment (
  id             char(22)      character set ascii collate ascii_bin not null primary key,
  case_id        char(22)      character set ascii collate ascii_bin not null,
  submission_id  varchar(36)   character set ascii collate ascii_bin not null,
  position       int           not null, -- 1, 2, 3 … within the case
  size           bigint        not null, -- of the original, in bytes
  content_type   varchar(100)  character set ascii collate ascii_bin not null, -- seen in the content, never the sender's word
  sealed_note    mediumblob    not null, -- name as sent, type as declared, SHA-256
  kept_at        datetime(3)   not null,
  unique key attachment_in_case (case_id, position),
  key attachment_of_submission (submission_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The sealed bytes in pieces of at most 1 MiB, so that no statement and no reader holds a whole file.
create table attachment_chunk (
  attachment_id  char(22)    character set ascii collate ascii_bin not null,
  number         int         not null, -- 0, 1, 2 …
  bytes          mediumblob  not null,
  primary key (attachment_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

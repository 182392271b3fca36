-- Safe copies of attachments: without a row it is still to be made. Read by vn.langnghe.evidence.copy.
create table attachment_copy (
  attachment_id  char(22)      character set ascii collate ascii_bin not null primary key,
  state          varchar(16)   character set ascii collate ascii_bin not null, -- MAKING, READY, NONE
  why            varchar(16)   character set ascii collate ascii_bin null,     -- why there is none
  content_type   varchar(100)  character set ascii collate ascii_bin null,     -- of the copy
  size           bigint        not null default 0,                             -- of the copy, in bytes
  attempts       int           not null,
  changed_at     datetime(3)   not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The sealed bytes of the copy in pieces of at most 1 MiB, as those of the original.
create table attachment_copy_chunk (
  attachment_id  char(22)    character set ascii collate ascii_bin not null,
  number         int         not null, -- 0, 1, 2 …
  bytes          mediumblob  not null,
  primary key (attachment_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What came since a moment.
create index attachment_by_arrival on attachment (kept_at, id);

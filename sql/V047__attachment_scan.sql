-- What a virus scanner said of attachments: a file without a row has not been looked at. Read by vn.langnghe.evidence.scan.
create table attachment_scan (
  attachment_id  char(22)      character set ascii collate ascii_bin not null primary key,
  state          varchar(12)   character set ascii collate ascii_bin not null, -- WAITING, CLEAN, FOUND, LOCKED, NEVER
  name           varchar(120)  character set ascii collate ascii_bin null,     -- by which the scanner knows what it found
  attempts       int           not null, -- that failed
  next_at        datetime(3)   not null, -- of the next attempt
  changed_at     datetime(3)   not null,
  key attachment_scan_waiting (state, next_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

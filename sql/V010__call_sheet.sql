-- What an operator is writing while somebody speaks, and has not saved as a case yet: parked sheets survive logout,
-- reload and a power cut. The words are an envelope; the owner's name and the key are bound to it.
create table call_draft (
  owner varchar(64) character set ascii collate ascii_bin not null,
  draft_key char(22) character set ascii collate ascii_bin not null,
  started_at datetime(3) not null,
  saved_at datetime(3) not null,
  words_sealed mediumblob not null,
  primary key (owner, draft_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Mails that came by two ways: the same Message-ID, sender, words and files with other Received lines. Also the pieces of
-- one mail that was cut up on its way. By keyed digests only; the row belongs to the first of them and its case.
create table mail_twin (
  mark        binary(32)  not null primary key,
  case_id     char(22)    character set ascii collate ascii_bin null, -- null while the first is being stored
  case_number varchar(24) character set ascii collate ascii_bin null,
  seen_at     datetime(3) not null,
  key mail_twin_old (seen_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

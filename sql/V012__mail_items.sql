-- Each mail answered with 250 or marked in its mailbox, once: what became of it, why, and whose turn it is. Replaces
-- mail_answer, which nothing writes any more. No personal data in clear: heading and reason are envelopes, the marks are
-- keyed digests that serve only to find mails alike.
-- The mail's bytes are in the submission; of a mail that opened no case, in raw_sealed or, when large, in raw_chunk.
create table mail_item (
  id             char(22)       character set ascii collate ascii_bin not null primary key,
  seq            bigint         not null auto_increment,
  digest         binary(32)     not null, -- that of mail_arrival
  arrived_at     datetime(3)    not null,
  origin         varchar(80)    character set ascii collate ascii_bin not null, -- smtp, or the mailbox's name
  fate           varchar(12)    character set ascii collate ascii_bin not null,
  verdict        varchar(12)    character set ascii collate ascii_bin not null,
  code           varchar(64)    character set ascii collate ascii_bin not null, -- what decided
  case_id        char(22)       character set ascii collate ascii_bin null,
  case_number    varchar(24)    character set ascii collate ascii_bin null,
  hint_case      varchar(24)    character set ascii collate ascii_bin null, -- number of the case it may belong to
  submission_id  char(22)       character set ascii collate ascii_bin null,
  trace          varchar(4000)  character set ascii collate ascii_bin not null, -- codes, one a line
  raw_size       bigint         not null,
  raw_sealed     mediumblob     null,
  heading_sealed varbinary(8000) null,
  sender_mark    binary(32)     null,
  domain_mark    binary(32)     null,
  list_mark      binary(32)     null,
  subject_mark   binary(32)     null,
  program_mark   binary(32)     null,
  state          varchar(8)     character set ascii collate ascii_bin not null, -- OPEN: a person should look; DONE
  decision       varchar(16)    character set ascii collate ascii_bin null,
  decided_by     varchar(80)    character set ascii collate ascii_bin null,
  decided_at     datetime(3)    null,
  reason_sealed  varbinary(8000) null,
  unique key mail_item_order (seq),
  key mail_item_day (arrived_at),
  key mail_item_state (state, fate, seq),
  key mail_item_digest (digest),
  key mail_item_case (case_number),
  key mail_item_hint (hint_case)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Sealed raw copies too large for one field, in pieces of at most 1 MiB. The owner is a submission or a mail_item.
create table raw_chunk (
  owner_id char(22)   character set ascii collate ascii_bin not null,
  number   int        not null, -- 0, 1, 2 …
  bytes    mediumblob not null,
  primary key (owner_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

alter table submission modify raw_sealed longblob null; -- null: in raw_chunk

-- What triage decided about mails alike. Dated: a rule that ends gets ended_at, nothing is changed or removed.
create table mail_rule (
  id         char(22)     character set ascii collate ascii_bin not null primary key,
  feature    varchar(12)  character set ascii collate ascii_bin not null, -- SENDER, DOMAIN, LIST, SUBJECT, PROGRAM
  mark       binary(32)   not null,
  effect     varchar(12)  character set ascii collate ascii_bin not null, -- PERSON, SILENT, AUTO, SUSPECT
  made_from  char(22)     character set ascii collate ascii_bin not null, -- mail_item
  made_by    varchar(80)  character set ascii collate ascii_bin not null,
  made_at    datetime(3)  not null,
  ended_by   varchar(80)  character set ascii collate ascii_bin null,
  ended_at   datetime(3)  null,
  key mail_rule_running (ended_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

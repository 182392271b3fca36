-- Every mail whose bytes arrived whole, written before anybody looks into it: a keyed digest of the DATA bytes and
-- how often they were tried. A mail that kills its reader is recognised when it comes again.
create table mail_arrival (
  digest binary(32) not null primary key,
  first_seen datetime(3) not null,
  last_seen datetime(3) not null,
  attempts int not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  fate varchar(12) character set ascii collate ascii_bin null,
  case_number varchar(24) character set ascii collate ascii_bin null,
  trace varchar(500) character set ascii collate ascii_bin null,
  done_at datetime(3) null,
  key mail_open (state, last_seen)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Each mail answered with 250, once: what the reconciliation counts.
create table mail_answer (
  id bigint not null auto_increment primary key,
  digest binary(32) not null,
  answered_at datetime(3) not null,
  fate varchar(12) character set ascii collate ascii_bin not null,
  case_number varchar(24) character set ascii collate ascii_bin null,
  trace varchar(500) character set ascii collate ascii_bin not null,
  key mail_answer_day (answered_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Signed papers and incoming numbers. Read by vn.langnghe.casework.law.

-- The last incoming number (số đến) of an office in a year. The row stays locked until the commit, so that what is rolled
-- back leaves no gap.
create table incoming_series (
  office       varchar(32) character set ascii collate ascii_bin not null,
  of_year      int         not null,
  last_number  int         not null,
  primary key (office, of_year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- what: CASE (the case came to the office; once per case and office) or PAPER (a signed paper was registered).
create table incoming_number (
  office   varchar(32) character set ascii collate ascii_bin not null,
  of_year  int         not null,
  number   int         not null,
  case_id  char(22)    character set ascii collate ascii_bin not null,
  what     varchar(8)  character set ascii collate ascii_bin not null,
  made_at  datetime(3) not null,
  actor    varchar(80) character set ascii collate ascii_bin not null,
  primary key (office, of_year, number),
  key incoming_of_case (case_id),
  constraint incoming_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A paper of many people (đơn đông người), insert-only: the newest row of a case counts. Names stay on the paper.
create table group_paper (
  case_id          char(22)     character set ascii collate ascii_bin not null,
  seq              int          not null,
  signers          int          not null,
  representatives  int          not null,
  appointment      varchar(100) null,
  made_at          datetime(3)  not null,
  actor            varchar(80)  character set ascii collate ascii_bin not null,
  primary key (case_id, seq),
  constraint group_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

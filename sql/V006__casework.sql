-- One matter each. Words of sealed cases stand in story_sealed only; title, story, place, subject_name and search text
-- are empty then.
create table case_file (
  id                      char(22)      character set ascii collate ascii_bin not null primary key,
  number                  varchar(24)   character set ascii collate ascii_bin not null,
  version                 int           not null,
  status                  varchar(16)   character set ascii collate ascii_bin not null,
  previous_status         varchar(16)   character set ascii collate ascii_bin null,
  beneath_status          varchar(16)   character set ascii collate ascii_bin null,
  outcome                 varchar(32)   character set ascii collate ascii_bin null,
  channel                 varchar(16)   character set ascii collate ascii_bin not null,
  office_code             varchar(32)   character set ascii collate ascii_bin not null,
  previous_office         varchar(32)   character set ascii collate ascii_bin null,
  triage_office           varchar(32)   character set ascii collate ascii_bin not null,
  handler                 varchar(64)   character set ascii collate ascii_bin null,
  answer_author           varchar(80)   character set ascii collate ascii_bin null,
  registered_by           varchar(80)   character set ascii collate ascii_bin null,
  kind                    varchar(16)   character set ascii collate ascii_bin not null,
  category                varchar(32)   character set ascii collate ascii_bin null,
  subject_office          varchar(32)   character set ascii collate ascii_bin null,
  subject_rank            varchar(16)   character set ascii collate ascii_bin null,
  confidentiality         varchar(16)   character set ascii collate ascii_bin not null,
  sealed                  boolean       not null,
  urgent                  boolean       not null,
  desk                    boolean       not null,
  title                   varchar(400)  null,
  story                   mediumtext    null,
  place                   varchar(400)  null,
  happened_at             varchar(400)  null,
  subject_name            varchar(400)  null,
  story_sealed            mediumblob    null,
  extract_sealed          mediumblob    null,
  code_salt               varbinary(16) null,
  code_hash               varbinary(32) null,
  citizen_public_key      varbinary(64) null,
  citizen_private_wrapped varbinary(128) null,
  received_at             datetime(3)   not null,
  legal_received_at       datetime(3)   null,
  escalation_level        int           not null,
  ask_rounds              int           not null,
  refusals                int           not null,
  disputed                boolean       not null,
  primary_number          varchar(24)   character set ascii collate ascii_bin null,
  open_proposals          int           not null,
  attachments             int           not null,
  due_on                  date          null,
  -- cases without a running term come last
  due_key                 date          as (coalesce(due_on, '9999-12-31')) stored,
  -- what the views of the queue ask for, so that each is one stretch of an index
  phase                   varchar(16)   character set ascii collate ascii_bin as (case status
                            when 'NEEDS_INFO' then 'WAITING' when 'TRANSFERRED' then 'WAITING'
                            when 'SUSPENDED' then 'WAITING' when 'FOLLOWING' then 'WAITING'
                            when 'IN_PROGRESS' then 'WORKING' when 'INSPECTION' then 'WORKING'
                            when 'REVIEW' then 'WORKING' else status end) stored,
  awaits_approval         boolean       as (status = 'APPROVAL' or open_proposals > 0) stored,
  escalated               boolean       as (escalation_level >= 3 or status in ('INSPECTION', 'REVIEW')) stored,
  changed_at              datetime(3)   not null,
  unique key case_number (number),
  key by_office (office_code, due_key, number),
  key by_triage (triage_office, due_key, number),
  key by_operator (registered_by, due_key, number),
  key by_due (due_key, number),
  key by_phase (phase, due_key, number),
  key by_approval (awaits_approval, due_key, number),
  key by_escalation (escalated, due_key, number),
  key by_arrival (received_at, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The folded shadow text of open cases. Without the stop word list 'an', 'de', 'la' would vanish, which are syllables.
set session innodb_ft_enable_stopword = 0;

create table case_search (
  case_id char(22) character set ascii collate ascii_bin not null primary key,
  body    mediumtext not null,
  fulltext key words (body),
  constraint search_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table clock (
  id         char(22)    character set ascii collate ascii_bin not null primary key,
  case_id    char(22)    character set ascii collate ascii_bin not null,
  term       varchar(32) character set ascii collate ascii_bin not null,
  state      varchar(8)  character set ascii collate ascii_bin not null,
  started_on date        not null,
  ended_on   date        null,
  extension  int         not null,
  due_on     date        not null,
  key clocks_of_case (case_id),
  key clocks_due (state, due_on),
  constraint clock_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The times in which a clock stood still: half-open, to_day is the day of resuming.
create table clock_stay (
  clock_id char(22)    character set ascii collate ascii_bin not null,
  from_day date        not null,
  to_day   date        null,
  cause    varchar(16) character set ascii collate ascii_bin not null,
  actor    varchar(80) character set ascii collate ascii_bin not null,
  key stays_of_clock (clock_id),
  constraint stay_of_clock foreign key (clock_id) references clock (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table case_message (
  id          char(22)    character set ascii collate ascii_bin not null primary key,
  case_id     char(22)    character set ascii collate ascii_bin not null,
  kind        varchar(16) character set ascii collate ascii_bin not null,
  author      varchar(80) character set ascii collate ascii_bin not null,
  office_code varchar(32) character set ascii collate ascii_bin not null,
  written_at  datetime(3) not null,
  released_at datetime(3) null,
  body        mediumtext  null,
  body_sealed mediumblob  null,
  key messages_of_case (case_id, written_at),
  constraint message_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table proposal (
  id            char(22)    character set ascii collate ascii_bin not null primary key,
  case_id       char(22)    character set ascii collate ascii_bin not null,
  action        varchar(24) character set ascii collate ascii_bin not null,
  author        varchar(80) character set ascii collate ascii_bin not null,
  proposed_at   datetime(3) not null,
  fields_sealed mediumblob  not null,
  state         varchar(12) character set ascii collate ascii_bin not null,
  decided_by    varchar(80) character set ascii collate ascii_bin null,
  decided_at    datetime(3) null,
  key proposals_of_case (case_id, state),
  constraint proposal_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The history of what was done: one hash chain per node, insert-only. Read by vn.langnghe.ledger.
-- Codes and ids only: no name, no text of a citizen; so nothing ever has to be erased here.
-- Every column is text or number, so that a plain dump can be checked by verify-ledger.
create table ledger_entry (
  node         varchar(32)    character set ascii collate ascii_bin not null,
  seq          bigint         not null,
  occurred_at  datetime(3)    not null, -- UTC
  case_number  varchar(32)    character set ascii collate ascii_bin not null default '', -- '' = about no case
  action       varchar(64)    character set ascii collate ascii_bin not null,
  actor        varchar(100)   character set utf8mb4 collate utf8mb4_bin not null,
  details      varchar(1000)  character set utf8mb4 collate utf8mb4_bin not null default '',
  prev         char(64)       character set ascii collate ascii_bin not null, -- hash of seq - 1; zeros for the first
  hash         char(64)       character set ascii collate ascii_bin not null, -- SHA-256 of this row and prev
  mac          char(32)       character set ascii collate ascii_bin not null, -- of hash, under the pepper
  primary key (node, seq),
  key ledger_case (case_number, occurred_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Where each chain ends. Locked from linking to commit; that is what puts the transactions of a node in a row.
create table ledger_head (
  node  varchar(32)  character set ascii collate ascii_bin not null primary key,
  seq   bigint       not null,
  hash  char(64)     character set ascii collate ascii_bin not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create trigger ledger_entry_never_changes before update on ledger_entry for each row
  signal sqlstate '45000' set message_text = 'ledger_entry is insert-only';

create trigger ledger_entry_never_goes before delete on ledger_entry for each row
  signal sqlstate '45000' set message_text = 'ledger_entry is insert-only';

create trigger ledger_head_never_goes before delete on ledger_head for each row
  signal sqlstate '45000' set message_text = 'ledger_head is never deleted';

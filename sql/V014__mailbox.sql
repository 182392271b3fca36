-- Fencing: grows whenever another process takes a job over. Who writes under a lease compares it in the same transaction,
-- so that a process that slept and woke writes nothing.
alter table lease add column fence bigint not null default 0;

-- A folder of a mailbox that is polled, as its server last described it. Another uidvalidity, or a uidnext that went
-- back, begins a new era: the uids of an earlier one say nothing any more.
create table mailbox (
  name        varchar(80) character set ascii collate ascii_bin not null primary key,
  uidvalidity bigint      not null,
  uidnext     bigint      not null, -- -1: the server does not say
  era         int         not null,
  seen_at     datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Every mail that lay in a mailbox, written as soon as it is listed; its row changes in the transaction that stores the
-- mail, and only afterwards the mail is marked on its server.
create table mailbox_item (
  id          bigint      not null auto_increment primary key,
  mailbox     varchar(80) character set ascii collate ascii_bin not null,
  uidvalidity bigint      not null,
  era         int         not null,
  uid         bigint      not null,
  state       varchar(8)  character set ascii collate ascii_bin not null, -- LISTED, TAKEN, SAME (as in an earlier era), GONE
  listed_at   datetime(3) not null,
  tries       int         not null default 0, -- how often it could not be fetched or stored
  next_try    datetime(3) not null,
  digest      binary(32)  null, -- that of mail_arrival
  taken_at    datetime(3) null,
  stays       boolean     not null default false, -- too large to be kept here in full: never deleted there
  marked_at   datetime(3) null, -- on the server
  deleted_at  datetime(3) null, -- on the server
  unique key mailbox_uid (mailbox, uidvalidity, era, uid),
  key mailbox_work (mailbox, era, state, uid),
  key mailbox_marks (mailbox, era, marked_at, taken_at),
  key mailbox_old (mailbox, era, deleted_at, taken_at),
  key mailbox_digest (mailbox, digest)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

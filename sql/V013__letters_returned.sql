-- Addresses from which letters came back, by their keyed digest. An address that is not here is good as far as we know.
create table letter_address (
  address_digest binary(32)  not null primary key,
  state          varchar(8)  character set ascii collate ascii_bin not null, -- SUSPECT, DEAD
  code           varchar(64) character set ascii collate ascii_bin not null, -- dsn-5.1.1, smtp-550
  changed_at     datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Since when the case bears a note that its sender cannot be reached by letters; null = it bears none.
alter table letter_contact add column unreachable_at datetime(3) null;

-- echo: keyed digest of what an acknowledgement answers, so that two programs that answer each other are found.
-- States beside WAITING, LEFT, FAILED: BOUNCED = it came back, STOPPED = it must not leave (problem says why).
alter table letter
  add column echo binary(32) null,
  add key letter_echo (echo, event_at);

-- Where letters about a case go. The address is an envelope for the vault; its keyed digest serves only to count.
create table letter_contact (
  case_id char(22) character set ascii collate ascii_bin not null primary key,
  address_sealed varbinary(2000) not null,
  address_digest binary(32) not null,
  language char(2) character set ascii collate ascii_bin not null,
  created_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The outbox. A row is a letter to be: kind and facts, never its text; subject and body are made when it leaves.
-- recipient_sealed: address and one-time link of an acknowledgement; null = the address of letter_contact.
-- held: over the day's budget of its address, goes with others in one letter of the next morning.
create table letter (
  id char(22) character set ascii collate ascii_bin not null primary key,
  case_id char(22) character set ascii collate ascii_bin not null,
  kind varchar(24) character set ascii collate ascii_bin not null,
  language char(2) character set ascii collate ascii_bin not null,
  recipient_sealed varbinary(2000) null,
  address_digest binary(32) not null,
  office_code varchar(32) character set ascii collate ascii_bin null,
  event_at datetime(3) not null,
  due_on date null,
  state varchar(12) character set ascii collate ascii_bin not null,
  held boolean not null default false,
  send_after datetime(3) not null,
  attempts int not null default 0,
  problem varchar(64) character set ascii collate ascii_bin null,
  copied_at datetime(3) null,
  left_at datetime(3) null,
  key letter_due (state, send_after),
  key letter_case (case_id),
  key letter_budget (address_digest, left_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

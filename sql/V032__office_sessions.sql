-- How staff prove who they are: invitations, sessions, the second factor. Read by vn.langnghe.office.staff.
-- Nothing here opens anything by itself: keys are kept as SHA-256, the secret of the second factor is sealed under the
-- pepper, recovery codes are keyed digests.

-- One-time links. A used, replaced or expired one is no longer here.
create table staff_invitation (
  key_hash    binary(32)    not null primary key,
  staff_id    bigint        not null,
  created_by  varchar(100)  character set ascii collate ascii_bin not null, -- staff:<username> or system
  created_at  datetime(3)   not null,
  expires_at  datetime(3)   not null,
  key staff_invitation_staff (staff_id),
  constraint staff_invitation_for foreign key (staff_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Who is logged in. Whatever is deleted here is logged out everywhere, with the next request. No address is kept.
create table staff_session (
  id          bigint       not null auto_increment primary key,
  key_hash    binary(32)   not null,
  staff_id    bigint       not null,
  created_at  datetime(3)  not null,
  seen_at     datetime(3)  not null, -- to the minute
  browser     varchar(16)  character set ascii collate ascii_bin not null, -- the family: CHROME, FIREFOX …
  unique key staff_session_key (key_hash),
  key staff_session_staff (staff_id),
  constraint staff_session_of foreign key (staff_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Time-based one-time passwords (RFC 6238). last_step: the newest step of 30 seconds that was used.
create table staff_factor (
  staff_id       bigint          not null primary key,
  secret_sealed  varbinary(120)  not null,
  begun_at       datetime(3)     not null,
  confirmed_at   datetime(3)     null, -- null: shown, but no code was typed yet
  last_step      bigint          not null default 0,
  constraint staff_factor_of foreign key (staff_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A used code is no longer here.
create table staff_recovery (
  staff_id   bigint      not null,
  code_hash  binary(32)  not null,
  primary key (staff_id, code_hash),
  constraint staff_recovery_of foreign key (staff_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

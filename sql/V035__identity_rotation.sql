-- Changing the vault's key: every envelope's data key is wrapped anew, its body stays. Read by vn.langnghe.identity.rotation.

-- How far it is: a row for each key and each column that holds envelopes. clean_at: when a whole pass over the column last
-- found nothing sealed for an older key; null = it is on its way.
create table vault_rewrap (
  key_number  int          not null, -- of the vault's newest key
  place       varchar(64)  character set ascii collate ascii_bin not null, -- table.column
  reached     varchar(160) character set ascii collate ascii_bin not null default '', -- key of the row before the next one
  pass_found  bigint       not null default 0,
  pass_stuck  bigint       not null default 0, -- envelopes that none of our keys opens
  stuck       bigint       not null default 0, -- of the last whole pass
  wrapped     bigint       not null default 0, -- all in all
  begun_at    datetime(3)  not null,
  clean_at    datetime(3)  null,
  primary key (key_number, place)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- For which key each process seals, said once a minute: an older key is not retired while somebody still seals for it.
create table vault_key_use (
  node        varchar(32)  character set ascii collate ascii_bin not null primary key,
  key_number  int          not null,
  seen_at     datetime(3)  not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Originals are never rewritten: whatever an update asks for, bytes 6 to 105, the vault's wrapped data key, are all that
-- changes, and only when the length stays.
create trigger identity_body_stays before update on identity for each row
  set new.sealed = coalesce(concat(left(old.sealed, 5), substring(if(length(new.sealed) = length(old.sealed), new.sealed, old.sealed), 6, 100), substring(old.sealed, 106)), old.sealed);

create trigger attachment_note_stays before update on attachment for each row
  set new.sealed_note = coalesce(concat(left(old.sealed_note, 5), substring(if(length(new.sealed_note) = length(old.sealed_note), new.sealed_note, old.sealed_note), 6, 100), substring(old.sealed_note, 106)), old.sealed_note);

create trigger attachment_chunk_stays before update on attachment_chunk for each row
  set new.bytes = coalesce(concat(left(old.bytes, 5), substring(if(old.number = 0 and length(new.bytes) = length(old.bytes), new.bytes, old.bytes), 6, 100), substring(old.bytes, 106)), old.bytes);

create trigger submission_body_stays before update on submission for each row
  set new.raw_sealed = coalesce(concat(left(old.raw_sealed, 5), substring(if(length(new.raw_sealed) = length(old.raw_sealed), new.raw_sealed, old.raw_sealed), 6, 100), substring(old.raw_sealed, 106)), old.raw_sealed);

create trigger raw_chunk_stays before update on raw_chunk for each row
  set new.bytes = coalesce(concat(left(old.bytes, 5), substring(if(old.number = 0 and length(new.bytes) = length(old.bytes), new.bytes, old.bytes), 6, 100), substring(old.bytes, 106)), old.bytes);

-- Whether the safe copy of a sealed case's file goes along to those who read only the extract. One row for each decision,
-- insert-only, the newest counts; a file without a row is held back. Its own rows and not part of an extract's version:
-- files arrive later than the extract, and each is decided by itself. Read by vn.langnghe.casework.file.
-- copy_size: of the copy that was looked at; one that was made anew and came out otherwise is held back again.
-- patches: what is covered on the copy that goes along, x,y,width,height in its pixels, parted by blanks.
create table file_release (
  id             bigint         not null auto_increment primary key,
  case_id        char(22)       character set ascii collate ascii_bin not null,
  attachment_id  char(22)       character set ascii collate ascii_bin not null,
  fate           varchar(12)    character set ascii collate ascii_bin not null, -- RELEASED, HELD
  patches        varchar(1200)  character set ascii collate ascii_bin not null,
  copy_size      bigint         not null, -- in bytes
  decided_at     datetime(3)    not null,
  actor          varchar(80)    character set ascii collate ascii_bin not null,
  key file_releases_of_case (case_id, attachment_id, id),
  key file_releases_of_file (attachment_id, id),
  constraint file_release_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Who of those that decide has had the file before their eyes: nobody releases what they have not looked at.
create table file_look (
  attachment_id  char(22)     character set ascii collate ascii_bin not null,
  actor          varchar(80)  character set ascii collate ascii_bin not null,
  looked_at      datetime(3)  not null,
  primary key (attachment_id, actor)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The login session (staff_session.id) in which a request to see a sender was made: it opens in no other. Null: asked
-- before this was kept, opens nowhere.
alter table reveal add column session_id bigint null;

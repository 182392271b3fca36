-- Who stands in for whom, and what somebody may not handle. Read by vn.langnghe.office.staff.

-- From and to are days in Vietnam, both included. What was ended before its time keeps its row.
create table staff_substitute (
  id             bigint        not null auto_increment primary key,
  absent_id      bigint        not null,
  office         varchar(32)   character set ascii collate ascii_bin not null,
  substitute_id  bigint        not null,
  from_day       date          not null,
  to_day         date          not null,
  set_by         varchar(100)  character set ascii collate ascii_bin not null,
  set_at         datetime(3)   not null,
  ended_at       datetime(3)   null,
  key staff_substitute_of (substitute_id, to_day),
  constraint staff_substitute_absent foreign key (absent_id) references staff (id),
  constraint staff_substitute_present foreign key (substitute_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A declared relation: cases about this office are not for them.
create table staff_relation (
  id           bigint        not null auto_increment primary key,
  staff_id     bigint        not null,
  office       varchar(32)   character set ascii collate ascii_bin not null,
  declared_by  varchar(100)  character set ascii collate ascii_bin not null,
  declared_at  datetime(3)   not null,
  ended_at     datetime(3)   null,
  key staff_relation_of (staff_id),
  constraint staff_relation_staff foreign key (staff_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

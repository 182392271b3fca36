-- The ladder: who was warned, which level a case rose to and why, and the digests that tell people.
-- Read by vn.langnghe.escalation.

-- When the ladder next looks at a running clock. It writes the day down together with what it saw of the clock: whatever
-- moves the clock afterwards, by whichever way, makes it one to be looked at anew. One stretch of an index holds the work.
alter table clock
  add column check_on     date null, -- null: nothing to be done until the clock is moved
  add column seen_version int  not null default -1,
  add column seen_due     date null,
  add column next_look    date as (case when state <> 'RUNNING' then null
                                        when seen_version <> version or not (seen_due <=> due_on) then '1000-01-01'
                                        else check_on end) stored,
  add key clocks_to_look_at (next_look, id);

-- One rung that a clock climbed. cause: WARNED (80 % of the term), ALARM (day 40 of 45), BREACHED, STILL (three working
-- days later still so), OVER (a term of the citizen). run: what it may happen to once: the length of the term, which
-- an extension makes another one, or the due day. place: 1, and for STILL 2, 3 ...
-- ripe_on: the day from which it was to be taken; on_day: the day it was. from_level = to_level: the case did not rise.
create table escalation_step (
  id         bigint      not null auto_increment primary key,
  clock_id   char(22)    character set ascii collate ascii_bin not null,
  case_id    char(22)    character set ascii collate ascii_bin not null,
  term       varchar(32) character set ascii collate ascii_bin not null,
  cause      varchar(8)  character set ascii collate ascii_bin not null,
  run        varchar(10) character set ascii collate ascii_bin not null,
  place      int         not null,
  due_on     date        not null,
  ripe_on    date        not null,
  on_day     date        not null,
  made_at    datetime(3) not null,
  from_level int         not null,
  to_level   int         not null,
  unique key once (clock_id, cause, run, place),
  key steps_of_case (case_id, id),
  key steps_by_time (made_at),
  constraint step_of_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- When some process last walked over the clocks, and how many it could not deal with.
create table escalation_tick (
  id        int         not null primary key, -- 1
  ticked_at datetime(3) not null,
  failed    int         not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into escalation_tick (id, ticked_at, failed) values (1, utc_timestamp(3), 0);

-- Half past seven and half past one of a working day, once everybody was told.
create table digest_slot (
  slot        datetime(3) not null primary key,
  finished_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What a person was told of, once each. The lines of a person and a slot are one digest.
create table digest_line (
  staff_id bigint      not null,
  step_id  bigint      not null,
  slot     datetime(3) not null,
  primary key (staff_id, step_id),
  key lines_of_digest (staff_id, slot),
  constraint line_of_step foreign key (step_id) references escalation_step (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

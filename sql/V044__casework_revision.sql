-- Two numbers where there was one. `version` counts what people do with a case: open forms carry it, and whoever acts on
-- an older one is told so. `revision` counts every write of the row, those of the ladder and of letters too: it is there
-- against two transactions, and no form knows it.
alter table case_file add column revision int not null default 0;

-- Why whoever opens a file should be warned: what its bytes said when it came, names of vn.langnghe.evidence.danger.Danger
-- with commas, empty for nothing. Null: it came before anybody looked.
alter table attachment add column dangers varchar(80) character set ascii collate ascii_bin null;

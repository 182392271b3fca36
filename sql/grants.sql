-- Accounts with the least rights, for a database of your own. Not run by Flyway: read it, set the passwords, run it as the
-- database's administrator after the first migration. Tables that a version has not got yet are simply left out.
--
--   langnghe_owner  migrations only: LANGNGHE_DB_USER while a new version is started for the first time
--   langnghe_app    the running service
--   langnghe_audit  reads the history for verify-ledger, and nothing else
--
-- MySQL with the binary log on refuses triggers of ordinary accounts: set log_bin_trust_function_creators = 1 for the
-- migration, or run it as an administrator.

create user if not exists 'langnghe_owner'@'%' identified by 'CHANGE-ME-1';
create user if not exists 'langnghe_app'@'%' identified by 'CHANGE-ME-2';
create user if not exists 'langnghe_audit'@'%' identified by 'CHANGE-ME-3';

grant all on langnghe.* to 'langnghe_owner'@'%';

-- Nobody truncates, drops or alters a table of the running service, and no trigger can be taken off.
-- The history is written and read. Update and delete are granted table by table, so a new table has none until it is named.
grant select, insert on langnghe.* to 'langnghe_app'@'%';
grant update on langnghe.ledger_head to 'langnghe_app'@'%';

grant select on langnghe.ledger_entry to 'langnghe_audit'@'%';
grant select on langnghe.ledger_head to 'langnghe_audit'@'%';

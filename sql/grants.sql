-- Accounts with the least rights, for a database of your own. Not run by Flyway: read it, set the passwords, run it as the
-- database's administrator after the first migration.
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

-- Nobody truncates, drops or alters a table of the running service, and no trigger can be taken off. Update and delete are
-- granted table by table: history, sealed originals, identities and submissions are only ever written and read.
grant select, insert on langnghe.* to 'langnghe_app'@'%';

grant update on langnghe.setting to 'langnghe_app'@'%';
grant update on langnghe.number_block to 'langnghe_app'@'%';
grant update on langnghe.lease to 'langnghe_app'@'%';
grant update, delete on langnghe.staff to 'langnghe_app'@'%';
grant update, delete on langnghe.staff_grant to 'langnghe_app'@'%';
grant update, delete on langnghe.staff_token to 'langnghe_app'@'%';
grant update on langnghe.ledger_head to 'langnghe_app'@'%';
grant update on langnghe.case_file to 'langnghe_app'@'%';
grant update, delete on langnghe.case_search to 'langnghe_app'@'%';
grant update on langnghe.case_message to 'langnghe_app'@'%';
grant update on langnghe.clock to 'langnghe_app'@'%';
grant update, delete on langnghe.clock_stay to 'langnghe_app'@'%';
grant update on langnghe.proposal to 'langnghe_app'@'%';
grant update, delete on langnghe.idempotency to 'langnghe_app'@'%';
grant update on langnghe.code_link to 'langnghe_app'@'%';
grant update, delete on langnghe.call_draft to 'langnghe_app'@'%';
grant update on langnghe.letter to 'langnghe_app'@'%';
grant update on langnghe.letter_contact to 'langnghe_app'@'%';
grant update on langnghe.mail_arrival to 'langnghe_app'@'%';
grant update on langnghe.mail_item to 'langnghe_app'@'%';
grant update on langnghe.mail_rule to 'langnghe_app'@'%';

-- verify-ledger with this account: LANGNGHE_DB_USER=langnghe_audit
grant select on langnghe.ledger_entry to 'langnghe_audit'@'%';
grant select on langnghe.ledger_head to 'langnghe_audit'@'%';

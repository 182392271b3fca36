-- Accounts with the least rights, for a database of your own. Not run by Flyway: read it, set the passwords, run it as the
-- database's administrator after the first migration.
--
--   langnghe_owner  migrations only: LANGNGHE_DB_USER while a new version is started for the first time
--   langnghe_app    the running service (roles staff and all)
--   langnghe_public the process at the door, LANGNGHE_ROLE=public: it writes what arrives and cannot read it back
--   langnghe_audit  reads the history for verify-ledger, and nothing else
--
-- MySQL with the binary log on refuses triggers of ordinary accounts: set log_bin_trust_function_creators = 1 for the
-- migration, or run it as an administrator.

create user if not exists 'langnghe_owner'@'%' identified by 'CHANGE-ME-1';
create user if not exists 'langnghe_app'@'%' identified by 'CHANGE-ME-2';
create user if not exists 'langnghe_audit'@'%' identified by 'CHANGE-ME-3';
create user if not exists 'langnghe_public'@'%' identified by 'CHANGE-ME-4';

grant all on langnghe.* to 'langnghe_owner'@'%';

-- Nobody truncates, drops or alters a table of the running service, and no trigger can be taken off. Update and delete are
-- granted table by table: history, sealed originals, identities and submissions are only ever written and read.
grant select, insert on langnghe.* to 'langnghe_app'@'%';

grant update on langnghe.setting to 'langnghe_app'@'%';
grant update on langnghe.number_block to 'langnghe_app'@'%';
grant update on langnghe.lease to 'langnghe_app'@'%';
grant update on langnghe.attachment_copy to 'langnghe_app'@'%';
grant update, delete on langnghe.attachment_copy_chunk to 'langnghe_app'@'%';
grant update on langnghe.attachment_scan to 'langnghe_app'@'%';
grant update on langnghe.file_look to 'langnghe_app'@'%';
grant update on langnghe.case_task to 'langnghe_app'@'%';
grant update on langnghe.case_notice to 'langnghe_app'@'%';
grant update on langnghe.incoming_series to 'langnghe_app'@'%';
grant update on langnghe.allegation to 'langnghe_app'@'%';
grant update on langnghe.publication to 'langnghe_app'@'%';
grant update, delete on langnghe.staff to 'langnghe_app'@'%';
grant update, delete on langnghe.staff_grant to 'langnghe_app'@'%';
grant update, delete on langnghe.staff_token to 'langnghe_app'@'%';
grant update, delete on langnghe.staff_invitation to 'langnghe_app'@'%';
grant update, delete on langnghe.staff_session to 'langnghe_app'@'%';
grant update, delete on langnghe.staff_factor to 'langnghe_app'@'%';
grant update, delete on langnghe.staff_recovery to 'langnghe_app'@'%';
grant update on langnghe.staff_substitute to 'langnghe_app'@'%';
grant update on langnghe.staff_relation to 'langnghe_app'@'%';
grant update on langnghe.ledger_head to 'langnghe_app'@'%';
grant update on langnghe.case_file to 'langnghe_app'@'%';
grant update, delete on langnghe.case_search to 'langnghe_app'@'%';
grant update on langnghe.case_message to 'langnghe_app'@'%';
grant update, delete on langnghe.case_reader to 'langnghe_app'@'%';
grant update on langnghe.clock to 'langnghe_app'@'%';
grant update on langnghe.escalation_tick to 'langnghe_app'@'%';
grant update on langnghe.calendar_change to 'langnghe_app'@'%';
grant update on langnghe.calendar_year to 'langnghe_app'@'%';
grant update, delete on langnghe.clock_stay to 'langnghe_app'@'%';
grant update on langnghe.proposal to 'langnghe_app'@'%';
grant update, delete on langnghe.idempotency to 'langnghe_app'@'%';
grant update on langnghe.code_link to 'langnghe_app'@'%';
grant update, delete on langnghe.call_draft to 'langnghe_app'@'%';
grant update on langnghe.letter to 'langnghe_app'@'%';
grant update on langnghe.letter_contact to 'langnghe_app'@'%';
grant update, delete on langnghe.letter_address to 'langnghe_app'@'%';
grant update on langnghe.mail_arrival to 'langnghe_app'@'%';
grant update on langnghe.mail_item to 'langnghe_app'@'%';
grant update on langnghe.mail_twin to 'langnghe_app'@'%';
grant update on langnghe.mail_rule to 'langnghe_app'@'%';
grant update on langnghe.lexicon_entry to 'langnghe_app'@'%';
grant update on langnghe.mailbox to 'langnghe_app'@'%';
grant update on langnghe.mailbox_item to 'langnghe_app'@'%';
grant update on langnghe.reveal to 'langnghe_app'@'%';
grant update on langnghe.vault_rewrap to 'langnghe_app'@'%';
grant update on langnghe.vault_key_use to 'langnghe_app'@'%';

-- A new vault key: triggers let originals change in nothing but the wrapped data key at the head.
grant update (sealed) on langnghe.identity to 'langnghe_app'@'%';
grant update (sealed) on langnghe.group_names to 'langnghe_app'@'%';
grant update (sealed_note) on langnghe.attachment to 'langnghe_app'@'%';
grant update (bytes) on langnghe.attachment_chunk to 'langnghe_app'@'%';
grant update (sealed) on langnghe.case_extract to 'langnghe_app'@'%';
grant update (raw_sealed) on langnghe.submission to 'langnghe_app'@'%';
grant update (bytes) on langnghe.raw_chunk to 'langnghe_app'@'%';

-- verify-ledger with this account: LANGNGHE_DB_USER=langnghe_audit
grant select on langnghe.ledger_entry to 'langnghe_audit'@'%';
grant select on langnghe.ledger_head to 'langnghe_audit'@'%';

-- The public process. What it has sealed it may write and never select: names, raw copies, files, addresses. Of staff it
-- knows nothing.
grant select on langnghe.flyway_schema_history to 'langnghe_public'@'%';
grant select on langnghe.day_mark to 'langnghe_public'@'%';
grant select on langnghe.calendar_year to 'langnghe_public'@'%';
grant select on langnghe.term to 'langnghe_public'@'%';
grant select on langnghe.term_trigger to 'langnghe_public'@'%';
grant select on langnghe.group_paper to 'langnghe_public'@'%';
grant select on langnghe.notice_rule to 'langnghe_public'@'%';
grant select on langnghe.legal_ground to 'langnghe_public'@'%';
grant select on langnghe.allegation to 'langnghe_public'@'%';
grant select on langnghe.publication to 'langnghe_public'@'%';
grant select on langnghe.posting_place to 'langnghe_public'@'%';
grant select on langnghe.office to 'langnghe_public'@'%';
grant select on langnghe.hotline to 'langnghe_public'@'%';
grant select on langnghe.succession to 'langnghe_public'@'%';
grant select on langnghe.routing_rule to 'langnghe_public'@'%';
grant select on langnghe.routing_fallback to 'langnghe_public'@'%';
grant select on langnghe.routing_start to 'langnghe_public'@'%';
grant select on langnghe.category to 'langnghe_public'@'%';
grant select on langnghe.figure_group to 'langnghe_public'@'%';
grant select on langnghe.figure_category to 'langnghe_public'@'%';
grant select on langnghe.lexicon_entry to 'langnghe_public'@'%';
grant select, insert on langnghe.setting to 'langnghe_public'@'%';
grant select, insert on langnghe.key_check to 'langnghe_public'@'%';
grant select, insert, update on langnghe.vault_key_use to 'langnghe_public'@'%';
grant select, insert, update on langnghe.number_block to 'langnghe_public'@'%';
grant select, insert, update on langnghe.lease to 'langnghe_public'@'%';
grant insert on langnghe.submission to 'langnghe_public'@'%';
grant insert on langnghe.identity to 'langnghe_public'@'%';
grant insert on langnghe.attachment_chunk to 'langnghe_public'@'%';
grant insert on langnghe.case_search to 'langnghe_public'@'%';
grant insert on langnghe.raw_chunk to 'langnghe_public'@'%';
grant insert, select (case_id, position) on langnghe.attachment to 'langnghe_public'@'%';
grant insert, select (id, case_id, kind, held, event_at, state, taken_at, attempts, address_digest, left_at, copied_at), update (state, problem, recipient_sealed)
  on langnghe.letter to 'langnghe_public'@'%';
grant insert, select (case_id, address_digest, language, unreachable_at), update (unreachable_at)
  on langnghe.letter_contact to 'langnghe_public'@'%';
grant select, insert, update, delete on langnghe.letter_address to 'langnghe_public'@'%';
grant select, insert, update on langnghe.case_file to 'langnghe_public'@'%';
grant select, insert, update on langnghe.case_message to 'langnghe_public'@'%';
grant select, insert, update on langnghe.clock to 'langnghe_public'@'%';
grant select, insert on langnghe.clock_event to 'langnghe_public'@'%';
grant select on langnghe.case_trigger to 'langnghe_public'@'%';
grant insert on langnghe.case_notice to 'langnghe_public'@'%';
grant select, insert, update, delete on langnghe.clock_stay to 'langnghe_public'@'%';
grant select, update on langnghe.proposal to 'langnghe_public'@'%';
grant select, insert on langnghe.ledger_entry to 'langnghe_public'@'%';
grant select, insert, update on langnghe.ledger_head to 'langnghe_public'@'%';
grant select, insert, update, delete on langnghe.idempotency to 'langnghe_public'@'%';
grant select, insert, update on langnghe.code_link to 'langnghe_public'@'%';
grant select, insert, update on langnghe.mail_arrival to 'langnghe_public'@'%';
grant insert, select (digest, arrived_at, fate) on langnghe.mail_item to 'langnghe_public'@'%';
grant select, insert, update on langnghe.mail_twin to 'langnghe_public'@'%';
grant select on langnghe.mail_rule to 'langnghe_public'@'%';
grant select (case_id, opened_at, shown) on langnghe.reveal to 'langnghe_public'@'%';

-- An answer that was approved leaves after a while in which its approver may take the approval back (product.md, APPROVE).
-- Who approved it and when; until answer_leaves_at nobody outside knows of it. undo_*: what the case was like before.
alter table case_file
  add column approved_by varchar(80) character set ascii collate ascii_bin null,
  add column approved_at datetime(3) null,
  add column answer_leaves_at datetime(3) null,
  add column undo_previous varchar(16) character set ascii collate ascii_bin null,
  add column undo_beneath varchar(16) character set ascii collate ascii_bin null,
  add column undo_outcome varchar(32) character set ascii collate ascii_bin null;

-- When the sender took the letter in hand for the first time: from then on nobody can call it back.
-- State WITHDRAWN: it was called back before, and never leaves.
alter table letter add column taken_at datetime(3) null;

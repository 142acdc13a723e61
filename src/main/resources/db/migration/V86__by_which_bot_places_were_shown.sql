-- By which bot the places of a shop were shown what stands there, so that one replica alone shows it anew by another, and one that starts
-- catches up. Empty: by one that was taken away. Null: not noted yet.
alter table shop add column shown_by text collate "C";

-- When the administrators of a group who hide their names were last told there why nothing comes of their words.
alter table chat add column hidden_told_at timestamptz;

-- By which bot, as the platform names it, a place was shown what stands there: another one can change nothing of that and shows it anew, once,
-- on whichever replica, and also if Telegram did not answer at first. Empty: by one that was taken away. Null: not noted yet.
alter table place add column shown_by text collate "C";

-- When the administrators of a group who hide their names were last told there why nothing comes of their words.
alter table chat add column hidden_told_at timestamptz;

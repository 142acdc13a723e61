-- What the last answer in a chat offered as buttons, until when it may be chosen in words too; gone with the next thing said.
alter table chat add column choice jsonb;
alter table chat add column choice_until timestamptz;
alter table chat add constraint a_choice_is_open_until check ((choice is null) = (choice_until is null));

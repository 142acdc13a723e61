-- Since when the overlay is shown only by its whole address, and of what the key in that address is made, with another key that is in
-- no table.
alter table shop add column overlay_salt text;
alter table shop add column overlay_hidden_at timestamptz;
alter table shop add constraint a_hidden_overlay_has_a_key check (overlay_hidden_at is null or overlay_salt is not null);

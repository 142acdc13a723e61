-- When the platform told of it: what is shown long after a card was sent is not that card. Nobody knows of those from before.
alter table card_copy add column told_at timestamptz;

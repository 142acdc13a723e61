-- What stands in a place of the live stream, and how much of an item was left when that was shown last.

alter table place add column card_id bigint;
alter table place add column lineup_id bigint;

-- What is answered in a place to several people is gathered for some seconds.
alter table chat add column digest jsonb;
alter table chat add column digest_until timestamptz;

alter table lineup_item add column shown_left numeric(12, 3);

-- The list that is pinned in a place, and what is answered to several people at once.
alter table outbox drop constraint outbox_kind_check;
alter table outbox add constraint outbox_kind_check check (kind in ('TEXT', 'CARD', 'LINEUP', 'DIGEST', 'EDIT', 'TOAST'));

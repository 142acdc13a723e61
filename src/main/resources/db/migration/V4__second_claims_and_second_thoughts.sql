-- What a second claim on the same item means, and what is needed to take any step back exactly, once, and to follow an edit.

alter table shop add column repeat_rule text not null default 'ADD' check (repeat_rule in ('ADD', 'REPLACE', 'IGNORE'));

-- Who gave it back by choice (a message), whether that was taken back again, and what served it after it had waited: lines
-- that were served at once share the number.
alter table order_line add column released_by bigint;
alter table order_line add column restored boolean not null default false;
alter table order_line add column served_in bigint;
alter table order_line add constraint only_released_lines_say_by_whom check (released_by is null or state = 'RELEASED');
alter table order_line add constraint only_what_was_given_back_returns check (not restored or released_by is not null);

-- The key of the message whose words this one changed, so that an edit that comes before its original counts once.
alter table inbox add column amends text collate "C";
create index inbox_amending on inbox (shop_id, amends) where amends is not null;

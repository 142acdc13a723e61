-- A host's run sheet, which no viewer sees: when an item is presented (null: after those that have a place, by slot), what is to be
-- said of it, and the price not to go below without a second thought.

alter table lineup_item add column place integer check (place > 0);
alter table lineup_item add column notes text not null default '' check (length(notes) <= 500);
alter table lineup_item add column price_floor bigint check (price_floor > 0);

-- A price for a time: what the item costs again afterwards, and when that is. Both or neither.

alter table lineup_item add column usual_price bigint check (usual_price >= 0);
alter table lineup_item add column flash_until timestamptz;
alter table lineup_item add constraint flash_has_an_end check ((usual_price is null) = (flash_until is null));
create index lineup_item_flash on lineup_item (flash_until) where flash_until is not null;

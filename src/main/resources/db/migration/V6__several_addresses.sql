-- A buyer may keep several addresses, and a shop has places that its parcels do not reach.

-- What the buyer calls it; null: by its recipient.
alter table address add column label text check (length(label) between 1 and 20);

-- So far every change left the old row behind, where nobody could see or choose it.
delete from address a where not exists (
    select from buyer b where b.shop_id = a.shop_id and b.address_id = a.id);

-- "ABROAD", a province, or a province and what lies in it with spaces between, by their canonical names.
alter table shop add column undeliverable text[] not null default '{}';

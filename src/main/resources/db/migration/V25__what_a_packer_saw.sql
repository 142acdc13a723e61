-- The packing night. What its packer was shown of an order when he took it, so that nothing is closed that nobody saw. With the first box.
alter table parcel add column shown_as text;
-- How it looked when it was closed. A label may be seen on it, so it is a person's.
alter table parcel add column photo text;

-- How fast a shop packs, so that nobody is promised what cannot be done before the courier closes.
alter table shop add column packers integer check (packers between 1 and 200);
alter table shop add column parcels_per_hour integer check (parcels_per_hour between 1 and 200);
-- Orders that are confirmed and not packed, counted so that a receipt can tell what is ahead of it.
alter table shop add column to_pack integer not null default 0 check (to_pack >= 0);
update shop set to_pack = (select count(*) from orders o where o.shop_id = shop.shop_key and o.status = 'CONFIRMED');

-- What a courier tells of a box: since when it is asked, how far it is, its own words and when it happened.
alter table parcel add column followed_at timestamptz;
alter table parcel add column news_step text check (news_step in ('COLLECTED', 'MOVING', 'DELIVERING', 'ARRIVED', 'TROUBLE', 'BACK'));
alter table parcel add column news text;
alter table parcel add column news_at timestamptz;
alter table parcel add constraint news_has_a_step_and_a_time check ((news_step is null) = (news_at is null));
create index parcel_to_follow on parcel (shop_id, id) where followed_at is null and shipped_at is not null and delivered_at is null;

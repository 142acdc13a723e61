-- Orders that lie in the parcel of an earlier one are packed with it: what is ahead of a parcel are parcels.
update shop set to_pack = (select count(*) from orders o
    where o.shop_id = shop.shop_key and o.status = 'CONFIRMED' and o.first_id is null);

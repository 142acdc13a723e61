-- What a buyer orders in a later stream lies in the parcel of his last order to the same place, while that is not sent.
-- In whose parcel an order lies; none where that is its own.
alter table orders add column first_id bigint;
alter table orders add foreign key (shop_id, first_id) references orders (shop_id, id);
create index orders_in_others_parcels on orders (shop_id, first_id) where first_id is not null;
-- Whether others lie in its parcel, so that nobody looks for them where there are none.
alter table orders add column carries boolean not null default false;
-- Its buyer wants it in a parcel of its own.
alter table orders add column apart boolean not null default false;
-- A label was printed of its parcel, or a courier was told of it: whatever changes now is told to those who pack.
alter table orders add column labelled boolean not null default false;
update orders set labelled = true
where exists (select from parcel p where p.shop_id = orders.shop_id and p.order_id = orders.id
              and (p.printed_as is not null or p.exported_as is not null));

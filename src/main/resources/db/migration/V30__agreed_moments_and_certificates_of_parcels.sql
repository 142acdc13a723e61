-- "Friday by three": the moment by which a grower said that he comes. Where no more than a day was said, it stays empty.
alter table lot add column expected_by timestamptz;
alter table lot add constraint an_agreed_moment_has_a_day check (expected_by is null or expected_on is not null);

-- What lies in a buyer's parcel is certified for itself: just the lots and growers that are in it, and how much.
alter table certificate add column order_number integer check (order_number > 0);
create index certificate_of_parcel on certificate (shop_id, order_number, id) where order_number is not null;

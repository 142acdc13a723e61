-- What went back for damage was also counted as given out of goodwill where some of that had been given before. It is owed no more as it is.
update payment p
set waived = least(p.waived, coalesce(
    (select sum(-e.amount) from orders o
     join money_entry e on e.shop_id = o.shop_id and e.order_id = o.id
     where o.shop_id = p.shop_id and o.payment_id = p.id and e.amount < 0 and e.reason <> 'DAMAGE'), 0))
where p.waived > 0;

-- A parcel of several boxes has a certificate for each of them. What is said of a parcel at one time is one issue; what was said in none
-- was said of each kind of goods for itself.
alter table certificate add column box integer check (box > 0);
alter table certificate add column issue bigint;
alter table certificate add constraint only_parcels_have_boxes check (order_number is not null or box is null and issue is null);

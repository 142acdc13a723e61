-- What went back for damage was also counted as given out of goodwill where some of that had been given before. It is owed no more as it is.
update payment p
set waived = least(p.waived, coalesce(
    (select sum(-e.amount) from orders o
     join money_entry e on e.shop_id = o.shop_id and e.order_id = o.id
     where o.shop_id = p.shop_id and o.payment_id = p.id and e.amount < 0 and e.reason <> 'DAMAGE'), 0))
where p.waived > 0;

-- What was ordered behind money that was enough for it, or brought back when it had been paid, was given a time though nothing was due.
update order_line l set deadline = null, remind_at = null
from orders o join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
where l.shop_id = o.shop_id and l.order_id = o.id and l.state = 'CONFIRMED' and l.deadline is not null
  and p.received - p.refunded + p.waived >= p.amount;

-- What must hold at every moment between two transactions. A row of this view is something broken, with the keys to find it.
-- It reads columns as they are since V125.
-- Read by `java -jar … check` and after every journey test; whoever adds state adds its rule here, in the same commit.
create or replace view broken_invariant as

-- Stock: what items and lots count is what the lines say.
select i.shop_id, 'item counts what its lines hold' as rule, 'lineup_item ' || i.id as key,
       'held ' || i.held || ' but lines ' || coalesce(sum(l.quantity) filter (where l.state = 'HELD'), 0) as detail
from lineup_item i left join order_line l on l.shop_id = i.shop_id and l.item_id = i.id
group by i.shop_id, i.id, i.held
having i.held <> coalesce(sum(l.quantity) filter (where l.state = 'HELD'), 0)

union all
select i.shop_id, 'item counts what its lines sold', 'lineup_item ' || i.id,
       'sold ' || i.sold || ' but lines ' || coalesce(sum(l.quantity) filter (where l.state = 'CONFIRMED'), 0)
from lineup_item i left join order_line l on l.shop_id = i.shop_id and l.item_id = i.id
group by i.shop_id, i.id, i.sold
having i.sold <> coalesce(sum(l.quantity) filter (where l.state = 'CONFIRMED'), 0)

union all
select i.shop_id, 'item counts who waits', 'lineup_item ' || i.id,
       'waiting ' || i.waiting || ' but lines ' || count(l.id) filter (where l.state = 'WAITING')
from lineup_item i left join order_line l on l.shop_id = i.shop_id and l.item_id = i.id
group by i.shop_id, i.id, i.waiting
having i.waiting <> count(l.id) filter (where l.state = 'WAITING')

union all
select i.shop_id, 'nothing is sold beyond what is offered', 'lineup_item ' || i.id,
       i.held || ' + ' || i.sold || ' > ' || i.offered
from lineup_item i where i.held < 0 or i.sold < 0 or i.held + i.sold > i.offered

union all
select i.shop_id, 'what waits for the next stream is free', 'lineup_item ' || i.id,
       i.came_back || ' came back but free ' || (i.offered - i.held - i.sold)
from lineup_item i where i.came_back > i.offered - i.held - i.sold

union all
select o.shop_id, 'lot counts what its lines hold and sold', 'lot ' || o.id,
       o.held || ', ' || o.sold || ' but lines ' || coalesce(sum(l.quantity) filter (where l.state = 'HELD'), 0)
           || ', ' || coalesce(sum(l.quantity) filter (where l.state = 'CONFIRMED'), 0)
from lot o left join order_line l on l.shop_id = o.shop_id and l.lot_id = o.id
group by o.shop_id, o.id, o.held, o.sold
having o.held <> coalesce(sum(l.quantity) filter (where l.state = 'HELD'), 0)
    or o.sold <> coalesce(sum(l.quantity) filter (where l.state = 'CONFIRMED'), 0)

union all
select o.shop_id, 'nothing is taken out of a lot beyond what was brought', 'lot ' || o.id,
       o.held || ' + ' || o.sold || ' > ' || o.brought || ' - ' || o.sorted_out
from lot o where o.held < 0 or o.sold < 0 or o.held + o.sold > o.brought - o.sorted_out

union all
select l.shop_id, 'nothing is sold out of a lot that did not pass', 'order_line ' || l.id, 'lot ' || t.number || ' ' || t.state
from order_line l
join orders o on o.shop_id = l.shop_id and o.id = l.order_id and o.status in ('OPEN', 'CONFIRMED')
join lot t on t.shop_id = l.shop_id and t.id = l.lot_id
where l.state in ('HELD', 'CONFIRMED') and t.state not in ('PASSED', 'TRUSTED', 'WITHDRAWN')

union all
select t.shop_id, 'a lot is where its last inspection has put it', 'lot ' || t.number, t.state
from lot t
join inspection i on i.shop_id = t.shop_id and i.lot_id = t.id
where i.passed is not null
  and i.round = (select max(n.round) from inspection n
                 where n.shop_id = t.shop_id and n.lot_id = t.id and n.passed is not null)
  and not (t.state = case when i.passed then 'PASSED' else 'FAILED' end
           or t.state = 'RECALLED'
           or t.state = 'WITHDRAWN' and t.inspected = i.passed
              and not exists (select from history h
                              where h.shop_id = t.shop_id and h.subject = 'lot ' || t.number
                                and h.action = 'lot.withdrawn' and h.at < i.judged_at))

union all
select t.shop_id, 'nobody has announced what is there on a host''s word', 'lot ' || t.number, t.state
from lot t
where t.on_word and (t.expected_on is not null or t.state in ('PROPOSED', 'ANNOUNCED', 'DECLINED', 'BROUGHT'))

union all
select t.shop_id, 'a lot''s number is one that its shop gave', 'lot ' || t.id, t.number || ' > ' || s.last_lot_number
from lot t join shop s on s.shop_key = t.shop_id
where t.number > s.last_lot_number

union all
select c.shop_id, 'a certificate speaks of lots of its product', 'certificate ' || c.id, c.lots
from certificate c
where exists (select from unnest(string_to_array(trim(both ',' from c.lots), ',')) as named(number)
              where not exists (select from lot t
                                where t.shop_id = c.shop_id and t.product_id = c.product_id and t.number = named.number::integer))

union all
select h.shop_id, 'a certificate that was given is kept', 'history ' || h.id, 'certificate ' || (h.data ->> 'certificate')
from history h
where h.action = 'lot.certified' and h.at > now() - interval '6 months'
  and not exists (select from certificate c where c.shop_id = h.shop_id and c.id = (h.data ->> 'certificate')::bigint)

union all
select c.shop_id, 'the certificate of a packed parcel names the lots that are in it', 'certificate ' || c.id,
       array_to_string(c.lots, ',') || ' but ' || array_to_string(t.lots, ',')
from (select n.shop_id, min(n.id) as id, n.order_number, n.product_id,
             array_agg(distinct n.number order by n.number) as lots
      from (select c.shop_id, c.id, c.order_number, c.product_id, unnest(string_to_array(trim(both ',' from c.lots), ','))::integer as number
            from (select distinct on (c.shop_id, c.order_number, c.product_id, c.box) c.*
                  from certificate c
                  join (select distinct on (shop_id, order_number) shop_id, order_number, issue from certificate
                        where order_number is not null order by shop_id, order_number, id desc) last
                       on last.shop_id = c.shop_id and last.order_number = c.order_number and last.issue is not distinct from c.issue
                  order by c.shop_id, c.order_number, c.product_id, c.box, c.id desc) c) n
      group by n.shop_id, n.order_number, n.product_id) c
join orders o on o.shop_id = c.shop_id and o.number = c.order_number and o.status in ('PACKED', 'SHIPPED', 'DELIVERED')
cross join lateral (select array_agg(distinct n.number order by n.number) as lots
                    from order_line l join lot n on n.shop_id = l.shop_id and n.id = l.lot_id
                    where l.shop_id = o.shop_id and l.order_id = o.id and l.state = 'CONFIRMED' and n.product_id = c.product_id) t
where t.lots <> c.lots

union all
select i.shop_id, 'what is on sale has passed', 'lineup_item ' || i.id,
       'free to sell ' || (i.offered - i.held - i.sold) || ' but in lots '
           || coalesce((select sum(o.brought - o.sorted_out - o.held - o.sold) from lot o
                        where o.shop_id = i.shop_id and o.product_id = i.product_id
                          and o.state in ('PASSED', 'TRUSTED')), 0)
from lineup_item i join stream s on s.shop_id = i.shop_id and s.id = i.stream_id and s.status in ('PLANNED', 'LIVE')
where i.offered - i.held - i.sold > coalesce((select sum(o.brought - o.sorted_out - o.held - o.sold) from lot o
                                              where o.shop_id = i.shop_id and o.product_id = i.product_id
                                                and o.state in ('PASSED', 'TRUSTED')), 0)

union all
select i.shop_id, 'nobody waits for what is there', 'lineup_item ' || i.id,
       i.waiting || ' wait while ' || (i.offered - i.held - i.sold) || ' are free'
from lineup_item i join product p on p.shop_id = i.shop_id and p.id = i.product_id
join stream s on s.shop_id = i.shop_id and s.id = i.stream_id and s.status = 'LIVE'
where i.waiting > 0 and i.open and i.offered - i.held - i.sold >= p.step

-- The waitlist: whoever waits can be served, or he keeps the goods from everyone behind him.
union all
select l.shop_id, 'nobody waits when the stream is over', 'order_line ' || l.id, 'stream ' || s.id
from order_line l
join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id
join stream s on s.shop_id = i.shop_id and s.id = i.stream_id
where l.state = 'WAITING' and s.status = 'ENDED'

union all
select i.shop_id, 'nobody waits for more than the limit lets him have', 'lineup_item ' || i.id,
       'buyer ' || o.buyer_id || ' would have ' || sum(l.quantity) || ' of ' || i.limit_per_buyer
from lineup_item i
join order_line l on l.shop_id = i.shop_id and l.item_id = i.id and l.state in ('HELD', 'CONFIRMED', 'WAITING')
join orders o on o.shop_id = l.shop_id and o.id = l.order_id and o.status <> 'RETURNED'
group by i.shop_id, i.id, i.limit_per_buyer, o.buyer_id
having sum(l.quantity) > i.limit_per_buyer and count(*) filter (where l.state = 'WAITING') > 0

union all
select l.shop_id, 'who is blocked waits for nothing', 'order_line ' || l.id, 'buyer ' || b.id
from order_line l
join orders o on o.shop_id = l.shop_id and o.id = l.order_id
join buyer b on b.shop_id = o.shop_id and b.id = o.buyer_id
where l.state = 'WAITING' and b.blocked

-- Lines and orders.
union all
select l.shop_id, 'a line is a number of steps of its product', 'order_line ' || l.id, l.quantity || ' by ' || p.step
from order_line l
join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id
join product p on p.shop_id = i.shop_id and p.id = i.product_id
where l.state <> 'RELEASED' and mod(l.quantity, p.step) <> 0

union all
select l.shop_id, 'a line is the claim of its order''s buyer', 'order_line ' || l.id,
       'order ' || o.number || ' of buyer ' || o.buyer_id || ' but claimed by buyer ' || c.buyer_id
from order_line l
join orders o on o.shop_id = l.shop_id and o.id = l.order_id
join inbox m on m.shop_id = l.shop_id and m.id = l.claim_id
join chat c on c.shop_id = m.shop_id and c.channel = m.channel and c.address = m.person
where c.buyer_id <> o.buyer_id

union all
select o.shop_id, 'a confirmed order says since when', 'order ' || o.number, o.status
from orders o where o.status in ('CONFIRMED', 'PACKED', 'SHIPPED', 'DELIVERED', 'RETURNED') and o.confirmed_at is null

union all
select s.shop_id, 'the card that is presented is of the stream itself', 'stream ' || s.id, 'lineup_item ' || i.id
from stream s join lineup_item i on i.shop_id = s.shop_id and i.id = s.pinned_item_id
where i.stream_id <> s.id

union all
select s.shop_id, 'what is presented is so since a time within the stream', 'stream ' || s.id, s.presented_since || ' and ' || s.started_at
from stream s where s.pinned_item_id is not null and (s.started_at is null or s.presented_since < s.started_at)

union all
select l.shop_id, 'a line is in its order''s stream and its lot''s product', 'order_line ' || l.id, 'order ' || o.number
from order_line l
join orders o on o.shop_id = l.shop_id and o.id = l.order_id
join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id
left join lot t on t.shop_id = l.shop_id and t.id = l.lot_id
where i.stream_id <> o.stream_id or t.product_id <> i.product_id

union all
select o.shop_id, 'an order''s status fits its lines', 'order ' || o.number, o.status
from orders o left join order_line l on l.shop_id = o.shop_id and l.order_id = o.id
group by o.shop_id, o.id, o.number, o.status
having (o.status = 'OPEN' and (count(*) filter (where l.state in ('HELD', 'WAITING')) = 0
                               or count(*) filter (where l.state = 'CONFIRMED') > 0))
    or (o.status = 'CONFIRMED' and (count(*) filter (where l.state = 'CONFIRMED') = 0
                                    or count(*) filter (where l.state = 'HELD') > 0))
    or (o.status in ('CANCELLED', 'EXPIRED') and count(*) filter (where l.state in ('HELD', 'CONFIRMED', 'WAITING')) > 0)

union all
select o.shop_id, 'nothing of a packed parcel is open', 'order ' || o.number, l.state
from orders o join order_line l on l.shop_id = o.shop_id and l.order_id = o.id and l.state in ('HELD', 'WAITING')
where o.status in ('PACKED', 'SHIPPED', 'DELIVERED', 'RETURNED')

union all
select l.shop_id, 'a line was given back by a message that was taken', 'order_line ' || l.id, 'message ' || l.released_by
from order_line l left join inbox m on m.shop_id = l.shop_id and m.id = l.released_by
where l.released_by is not null and m.id is null

union all
select l.shop_id, 'only what was sold, or left out of a parcel, may be had anew', 'order_line ' || l.id, 'order ' || o.number || ' ' || o.status
from order_line l join orders o on o.shop_id = l.shop_id and o.id = l.order_id
where l.may_return and (o.confirmed_at is null or l.lot_id is null and o.status not in ('PACKED', 'SHIPPED', 'DELIVERED', 'RETURNED'))

union all
select l.shop_id, 'a message that was edited before it came claims nothing', 'order_line ' || l.id, 'claim ' || l.claim_id
from order_line l join inbox e on e.shop_id = l.shop_id and e.id = l.claim_id and e.amends is null
where l.state <> 'RELEASED' and e.outcome = 'edited before'

union all
select o.shop_id, 'order numbers are given once and in turn', 'order ' || o.number, 'last given ' || n.last_order_number
from orders o join lane n on n.shop_id = o.shop_id
where o.number > n.last_order_number or o.number <= 1000

-- Parcels.
union all
select o.shop_id, 'a packed order has its boxes, numbered from one, all of them packed', 'order ' || o.number,
       count(p.id) || ' boxes, ' || count(p.packed_at) || ' packed, last ' || coalesce(max(p.box), 0)
from orders o left join parcel p on p.shop_id = o.shop_id and p.order_id = coalesce(o.first_id, o.id)
where o.status in ('PACKED', 'SHIPPED', 'DELIVERED', 'RETURNED')
group by o.shop_id, o.id, o.number
having count(p.id) = 0 or count(p.id) <> count(p.packed_at) or max(p.box) <> count(p.id)

union all
select o.shop_id, 'a box is packed only with its order', 'order ' || o.number, o.status
from orders o join parcel p on p.shop_id = o.shop_id and p.order_id = o.id and p.packed_at is not null
where o.status not in ('PACKED', 'SHIPPED', 'DELIVERED', 'RETURNED')

union all
select o.shop_id, 'an order is on its way by the numbers of its boxes', 'order ' || o.number,
       coalesce(o.waybill, 'none') || ' but boxes ' || coalesce(string_agg(p.waybill, ' ' order by p.box), 'none')
from orders o left join parcel p on p.shop_id = o.shop_id and p.order_id = coalesce(o.first_id, o.id)
group by o.shop_id, o.id, o.number, o.status, o.waybill, o.country
having o.waybill is distinct from string_agg(p.waybill, ' ' order by p.box)
    or (o.waybill is not null) <> (o.status in ('SHIPPED', 'RETURNED') or o.status = 'DELIVERED' and o.country is distinct from '')
    or (o.status in ('SHIPPED', 'DELIVERED', 'RETURNED') and o.country is distinct from '' and count(p.shipped_at) <> count(p.id))

union all
select o.shop_id, 'what its buyer comes for is not sent, and costs nothing to send', 'order ' || o.number,
       o.status || ', fee ' || o.shipping_fee
from orders o where o.country = '' and (o.status in ('SHIPPED', 'RETURNED') or o.waybill is not null or o.shipping_fee <> 0)

union all
select o.shop_id, 'only who comes for it pays then', 'order ' || o.number, coalesce(o.country, 'nowhere')
from orders o join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
where p.status = 'CASH_AT_PICKUP' and o.country is distinct from '' and o.status in ('CONFIRMED', 'PACKED', 'SHIPPED', 'DELIVERED')

union all
select o.shop_id, 'an order has arrived when all its boxes have', 'order ' || o.number, o.status
from orders o join parcel p on p.shop_id = o.shop_id and p.order_id = coalesce(o.first_id, o.id)
group by o.shop_id, o.id, o.number, o.status
having (o.status = 'DELIVERED') <> (count(p.delivered_at) = count(p.id))

union all
select s.shop_id, 'a shop counts the parcels that are to be packed', 'shop ' || s.shop_id, s.to_pack || ' but ' || n.found
from (select shop_key as shop_id, to_pack from shop) s
cross join lateral (select count(*) as found from orders o
                    where o.shop_id = s.shop_id and o.status = 'CONFIRMED' and o.first_id is null) n
where s.to_pack <> n.found

union all
select r.shop_id, 'orders in one parcel are one buyer''s, go to one place and go their way together', 'order ' || r.number,
       r.status || ' in ' || f.number || ' ' || f.status
from orders r join orders f on f.shop_id = r.shop_id and f.id = r.first_id
where r.buyer_id <> f.buyer_id or r.status <> f.status or r.status not in ('CONFIRMED', 'PACKED', 'SHIPPED', 'DELIVERED', 'RETURNED')
   or f.number >= r.number or r.apart
   or (r.recipient, r.phone, r.country, r.province, r.city, r.county, r.detail)
      is distinct from (f.recipient, f.phone, f.country, f.province, f.city, f.county, f.detail)

union all
select o.shop_id, 'who takes others along knows it, and is taken along by nobody', 'order ' || o.number,
       case when o.carries then 'carries ' else 'alone ' end || count(r.id)
from orders o left join orders r on r.shop_id = o.shop_id and r.first_id = o.id
group by o.shop_id, o.id, o.number, o.carries, o.first_id
having o.carries <> (count(r.id) > 0) or o.carries and o.first_id is not null

union all
select o.shop_id, 'an order that is on a label, or that a courier knows of, says so', 'order ' || o.number, 'box ' || p.box
from orders o join parcel p on p.shop_id = o.shop_id and p.order_id = o.id
where (p.printed_as is not null or p.exported_as is not null) and not o.labelled

union all
select p.shop_id, 'only what went back is waived, unless the parcel came back', 'payment ' || p.id, p.waived || ' of ' || p.refunded
from payment p
where p.waived > p.refunded
    + coalesce((select p.amount from orders o where o.shop_id = p.shop_id and o.payment_id = p.id and o.status = 'RETURNED'), 0)

union all
select o.shop_id, 'nobody owes anything for a parcel that came back', 'order ' || o.number, 'due ' || (p.amount - p.waived - p.received + p.refunded)
from orders o join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
where o.status = 'RETURNED' and p.received - p.refunded + p.waived < p.amount

-- Money.
union all
select o.shop_id, 'the ledger adds up to the order', 'order ' || o.number,
       'ledger ' || e.booked || ' but order ' || (g.goods + o.shipping_fee)
from orders o
cross join lateral (select coalesce(sum(amount), 0) as booked from ledger_entry e
                    where e.shop_id = o.shop_id and e.order_id = o.id) e
cross join lateral (select coalesce(sum(round(l.quantity * l.unit_price) - l.weight_refund - l.damage_refund), 0) as goods from order_line l
                    where l.shop_id = o.shop_id and l.order_id = o.id and l.state = 'CONFIRMED') g
where e.booked <> g.goods + o.shipping_fee

union all
select o.shop_id, 'what costs something has a payment', 'order ' || o.number, e.booked || ' booked'
from orders o
cross join lateral (select coalesce(sum(amount), 0) as booked from ledger_entry e
                    where e.shop_id = o.shop_id and e.order_id = o.id) e
where o.payment_id is null and e.booked <> 0

union all
select o.shop_id, 'the payment is for what the order costs', 'order ' || o.number,
       'payment ' || p.amount || ' but order ' || (g.goods + o.shipping_fee)
from orders o
join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
cross join lateral (select coalesce(sum(round(l.quantity * l.unit_price) - l.weight_refund - l.damage_refund), 0) as goods from order_line l
                    where l.shop_id = o.shop_id and l.order_id = o.id and l.state = 'CONFIRMED') g
where p.amount <> g.goods + o.shipping_fee

union all
select o.shop_id, 'the payment counts what came and went', 'order ' || o.number,
       'received ' || p.received || ', refunded ' || p.refunded || ' but booked ' || m.came || ', ' || m.went
from orders o
left join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
cross join lateral (select coalesce(sum(amount) filter (where amount > 0 or reason in ('MOVED_AWAY', 'MISTAKE')), 0) as came,
                           coalesce(-sum(amount) filter (where amount < 0 and reason not in ('MOVED_AWAY', 'MISTAKE')), 0) as went
                    from money_entry e where e.shop_id = o.shop_id and e.order_id = o.id) m
where coalesce(p.received, 0) <> m.came or coalesce(p.refunded, 0) <> m.went

-- Both are written at one moment; that each order's books balance alone does not say so.
union all
select o.shop_id, 'what left one order came to another of its buyer''s', 'order ' || min(o.number),
       'left ' || coalesce(-sum(e.amount) filter (where e.reason = 'MOVED_AWAY'), 0)
           || ' but came ' || coalesce(sum(e.amount) filter (where e.reason = 'MOVED_HERE'), 0)
from money_entry e join orders o on o.shop_id = e.shop_id and o.id = e.order_id
where e.reason in ('MOVED_HERE', 'MOVED_AWAY')
group by o.shop_id, o.buyer_id, e.at
having sum(e.amount) <> 0

union all
select o.shop_id, 'what came by card is booked, once', 'order ' || o.number, 'receipts ' || c.paid || ' but booked ' || m.came
from orders o
cross join lateral (select coalesce(sum(r.amount), 0) as paid from card_receipt r
                    where r.shop_id = o.shop_id and r.order_id = o.id) c
cross join lateral (select coalesce(sum(e.amount), 0) as came from money_entry e
                    where e.shop_id = o.shop_id and e.order_id = o.id and e.reason = 'CARD') m
where c.paid <> m.came

union all
select o.shop_id, 'what went back by card has gone back in the books', 'order ' || o.number,
       'by card ' || c.returned || ' but refunded ' || coalesce(p.refunded, 0)
from orders o
left join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
cross join lateral (select coalesce(sum(r.returned), 0) as returned from card_receipt r
                    where r.shop_id = o.shop_id and r.order_id = o.id) c
where c.returned > coalesce(p.refunded, 0)

union all
select f.shop_id, 'what has gone back by card stands in the receipt', 'order ' || o.number, 'gone ' || f.gone || ' but ' || f.returned
from (select r.shop_id, r.order_id, sum(r.amount) as gone,
             coalesce((select sum(c.returned) from card_receipt c where c.shop_id = r.shop_id and c.order_id = r.order_id), 0) as returned
      from card_refund r where r.state = 'SUCCEEDED' group by r.shop_id, r.order_id) f
join orders o on o.shop_id = f.shop_id and o.id = f.order_id
where f.gone > f.returned

union all
select r.shop_id, 'what others gave back by card stands in the receipt beside what we did', 'order ' || o.number,
       'others ' || r.named || ', we ' || f.gone || ' but ' || r.returned
from card_receipt r join orders o on o.shop_id = r.shop_id and o.id = r.order_id
cross join lateral (select coalesce(sum(g.amount), 0) as gone from card_refund g
                    where g.shop_id = r.shop_id and g.order_id = r.order_id and g.intent = r.intent and g.state = 'SUCCEEDED') f
where least(r.amount, r.named + f.gone) > r.returned

union all
select p.shop_id, 'a payment''s status fits its money', 'payment ' || p.id,
       p.status || ' with ' || p.received || ' received, ' || p.refunded || ' refunded of ' || p.amount
from payment p
where case p.status
          when 'UNPAID' then p.received > 0 and p.received - p.refunded + p.waived >= p.amount
          when 'PAID' then p.refunded > 0 or p.received = 0 or p.received + p.waived < p.amount
          when 'PART_REFUNDED' then p.refunded = 0 or p.refunded >= p.received or p.received - p.refunded + p.waived < p.amount
          when 'REFUNDED' then p.refunded = 0 or p.refunded <> p.received or p.waived < p.amount
          when 'CASH_ON_DELIVERY' then p.received > 0 or p.refunded > 0
          when 'CASH_AT_PICKUP' then p.received > 0 or not p.at_pickup
          else p.proof_at is null end

union all
select p.shop_id, 'told ahead is only what was never ordered', 'payment ' || p.id, coalesce(o.status, 'no order') || ', ' || p.status
from payment p
left join orders o on o.shop_id = p.shop_id and o.payment_id = p.id
where p.ahead_at is not null and (o.id is null or o.confirmed_at is not null or o.status not in ('OPEN', 'CANCELLED', 'EXPIRED') or p.proof_at is not null)

union all
select o.shop_id, 'what is paid is its buyer''s for good', 'order ' || o.number, 'line ' || l.id || ' until ' || l.deadline
from orders o
join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
join order_line l on l.shop_id = o.shop_id and l.order_id = o.id and l.state = 'CONFIRMED' and l.deadline is not null
where p.received - p.refunded + p.waived >= p.amount

union all
select o.shop_id, 'what was paid in a chat is booked once', 'order ' || o.number, 'paid ' || x.paid || ' but booked ' || x.booked
from orders o
cross join lateral (select coalesce((select sum(p.amount) from invoice_payment p
                                     where p.shop_id = o.shop_id and p.order_id = o.id), 0) as paid,
                           coalesce((select sum(e.amount) from money_entry e where e.shop_id = o.shop_id
                                     and e.order_id = o.id and e.reason = 'INVOICE'), 0) as booked) x
where x.paid <> x.booked

union all
select e.shop_id, 'what went back by itself was paid in a chat', 'order ' || o.number, 'booked ' || e.back || ' but told ' || e.told
from (select m.shop_id, m.order_id, -sum(m.amount) as back,
             coalesce((select sum(p.amount) from invoice_payment p where p.shop_id = m.shop_id and p.order_id = m.order_id
                       and p.returned_at is not null), 0) as told
      from money_entry m where m.reason = 'RETURNED' group by m.shop_id, m.order_id) e
join orders o on o.shop_id = e.shop_id and o.id = e.order_id
where e.back > e.told

union all
select s.shop_id, 'who can be paid in chats has a token for it', 'shop ' || s.shop_id, s.said::text
from (select shop_key as shop_id, pay_by_invoice as said from shop) s
where s.said <> exists (select from payment_token t where t.shop_id = s.shop_id)

union all
select s.shop_id, 'a test token is tried by the team alone', 'shop ' || s.shop_id, s.said::text
from (select shop_key as shop_id, pay_by_test as said from shop) s
where s.said <> exists (select from payment_token t where t.shop_id = s.shop_id and t.test)

-- Growers: what they are owed is what the orders say, to the last minor unit.
union all
select t.shop_id, 'the growers'' ledger says what the orders of a settled stream say', 'stream ' || t.stream_id || ', lot ' || t.lot_id,
       'lines ' || t.quantity || ', ' || t.delivered || ', ' || t.charged || ', ' || t.paid || ', owed ' || t.owed
           || ' but entered ' || coalesce(e.quantity, 0) || ', ' || coalesce(e.delivered, 0) || ', ' || coalesce(e.charged, 0)
           || ', ' || coalesce(e.paid, 0) || ', owed ' || coalesce(e.owed, 0)
from (select s.shop_id, s.id as stream_id, o.id as lot_id, coalesce(sum(l.quantity), 0) as quantity,
             coalesce(sum(coalesce(l.packed_weight, l.quantity)), 0) as delivered,
             coalesce(sum(round(l.quantity * l.unit_price) - l.weight_refund), 0) as charged,
             coalesce(sum(round(l.quantity * l.unit_price) - l.weight_refund - l.damage_refund), 0) as paid,
             coalesce(case when o.agreed_price is not null
                           then round(sum(coalesce(l.packed_weight, l.quantity)) * o.agreed_price)
                           else round(sum(round(l.quantity * l.unit_price) - l.weight_refund) * o.share_percent / 100.0) end, 0) as owed
      from stream s
      join lineup_item i on i.shop_id = s.shop_id and i.stream_id = s.id
      join lot o on o.shop_id = i.shop_id and o.product_id = i.product_id and o.grower_id is not null
      left join order_line l on l.shop_id = i.shop_id and l.item_id = i.id and l.lot_id = o.id and l.state = 'CONFIRMED'
      where s.settled_at is not null
      group by s.shop_id, s.id, o.id, o.agreed_price, o.share_percent) t
left join (select shop_id, stream_id, lot_id, sum(quantity) filter (where kind in ('SOLD', 'RETURNED')) as quantity,
                  sum(quantity) filter (where kind in ('SOLD', 'RETURNED', 'WEIGHT')) as delivered,
                  sum(sale) filter (where kind in ('SOLD', 'RETURNED', 'WEIGHT')) as charged, sum(sale) as paid,
                  sum(amount) filter (where kind in ('SOLD', 'RETURNED', 'WEIGHT')) as owed
           from grower_entry where lot_id is not null group by shop_id, stream_id, lot_id) e
       on e.shop_id = t.shop_id and e.stream_id = t.stream_id and e.lot_id = t.lot_id
where (t.quantity, t.delivered, t.charged, t.paid, t.owed)
      <> (coalesce(e.quantity, 0), coalesce(e.delivered, 0), coalesce(e.charged, 0), coalesce(e.paid, 0), coalesce(e.owed, 0))

union all
select e.shop_id, 'nothing is entered as sold before its stream is settled', 'grower_entry ' || e.id, e.kind
from grower_entry e join stream s on s.shop_id = e.shop_id and s.id = e.stream_id
where s.settled_at is null and e.kind not in ('DAMAGED', 'POOLED')

union all
select l.shop_id, 'what went back for damage is what was decided', 'order_line ' || l.id,
       'line ' || l.damage_refund || ' but damages ' || coalesce(sum(d.refund), 0)
from order_line l left join damage d on d.shop_id = l.shop_id and d.line_id = l.id
group by l.shop_id, l.id, l.damage_refund
having l.damage_refund <> coalesce(sum(d.refund), 0)

union all
select d.shop_id, 'a damage is borne to the last minor unit, by whom it should be', 'damage ' || d.id,
       d.bearer || ' ' || d.loss || ', refund ' || d.refund || ' but entered ' || coalesce(e.amount, 0) || ', ' || coalesce(e.sale, 0)
from damage d
join order_line l on l.shop_id = d.shop_id and l.id = d.line_id
join lot o on o.shop_id = l.shop_id and o.id = l.lot_id
left join (select shop_id, damage_id, sum(amount) as amount, sum(sale) as sale, sum(quantity) as quantity
           from grower_entry where damage_id is not null group by shop_id, damage_id) e
       on e.shop_id = d.shop_id and e.damage_id = d.id
where coalesce(e.amount, 0) <> case when d.bearer in ('GROWER', 'POOL') then -d.loss else 0 end
   or coalesce(e.sale, 0) <> case when o.grower_id is null then 0 else -d.refund end
   or d.loss <> 0 and o.grower_id is null

union all
select e.shop_id, 'an entry about a lot is its grower''s', 'grower_entry ' || e.id, 'lot ' || o.id
from grower_entry e join lot o on o.shop_id = e.shop_id and o.id = e.lot_id
where o.grower_id is distinct from e.grower_id

union all
select p.shop_id, 'a payout is in its grower''s ledger once', 'payout ' || p.id, p.amount || ' but ' || coalesce(sum(e.amount), 0)
from payout p left join grower_entry e on e.shop_id = p.shop_id and e.payout_id = p.id and e.grower_id = p.grower_id
group by p.shop_id, p.id, p.amount
having coalesce(sum(e.amount), 0) <> -p.amount or count(e.id) <> 1

union all
select s.shop_id, 'a statement says what the ledger says', 'statement ' || s.id,
       s.earned || ', ' || s.paid || ' but entries ' || e.earned || ', ' || e.paid
from statement s
cross join lateral (select coalesce(sum(amount) filter (where kind <> 'PAYOUT'), 0) as earned,
                           coalesce(-sum(amount) filter (where kind = 'PAYOUT'), 0) as paid
                    from grower_entry e where e.shop_id = s.shop_id and e.grower_id = s.grower_id
                                          and e.id > s.after_id and e.id < s.id) e
where (s.earned, s.paid) <> (e.earned, e.paid)

union all
select s.shop_id, 'statements follow one another', 'statement ' || s.id, 'after ' || s.after_id || ' with ' || s.carried
from statement s
left join lateral (select id, owed from statement b where b.shop_id = s.shop_id and b.grower_id = s.grower_id and b.id < s.id
                   order by b.id desc limit 1) b on true
where s.after_id <> coalesce(b.id, 0) or s.carried <> coalesce(b.owed, 0)

-- Reports of damage.
union all
select r.shop_id, 'what an accepted report pays is what was decided on it', 'damage_report ' || r.id,
       r.status || ' ' || r.refund || ' but damages ' || coalesce(sum(d.refund), 0)
from damage_report r left join damage d on d.shop_id = r.shop_id and d.report_id = r.id
group by r.shop_id, r.id, r.status, r.refund
having r.refund <> coalesce(sum(d.refund), 0)

union all
select r.shop_id, 'nobody reports more than came', 'order ' || o.number || ', item ' || r.item_id,
       'reported ' || r.quantity || ' but came ' || coalesce(l.quantity, 0)
from (select shop_id, order_id, item_id, sum(quantity) as quantity from damage_report
      where status in ('OPEN', 'ACCEPTED') group by shop_id, order_id, item_id) r
join orders o on o.shop_id = r.shop_id and o.id = r.order_id
left join (select shop_id, order_id, item_id, sum(coalesce(packed_weight, quantity)) as quantity from order_line
           where state = 'CONFIRMED' group by shop_id, order_id, item_id) l
       on l.shop_id = r.shop_id and l.order_id = r.order_id and l.item_id = r.item_id
where r.quantity > coalesce(l.quantity, 0)

union all
select r.shop_id, 'only what was sent is reported, by who ordered it', 'damage_report ' || r.id, o.status
from damage_report r join orders o on o.shop_id = r.shop_id and o.id = r.order_id
where o.status not in ('SHIPPED', 'DELIVERED', 'RETURNED') or o.buyer_id <> r.buyer_id

union all
select p.shop_id, 'a picture is of an order of who sent it', 'sent_photo ' || p.id, 'order ' || o.number
from sent_photo p join orders o on o.shop_id = p.shop_id and o.id = p.order_id
left join damage_report r on r.shop_id = p.shop_id and r.id = p.report_id
where o.buyer_id <> p.buyer_id or r.order_id <> p.order_id

-- Addresses.
union all
select b.shop_id, 'who has addresses has one of them as the usual one', 'buyer ' || b.id, 'usual ' || coalesce(b.address_id::text, 'none')
from buyer b
where (b.address_id is null and exists (select from address a where a.shop_id = b.shop_id and a.buyer_id = b.id))
   or (b.address_id is not null and not exists (
       select from address a where a.shop_id = b.shop_id and a.id = b.address_id and a.buyer_id = b.id))

-- Who is forgotten.
union all
select b.shop_id, 'nothing tells who somebody was who is forgotten', 'buyer ' || b.id, x.kept
from buyer b cross join lateral (
    select 'address ' || a.id as kept from address a where a.shop_id = b.shop_id and a.buyer_id = b.id
    union all select 'order ' || o.number from orders o
        where o.shop_id = b.shop_id and o.buyer_id = b.id
          and (o.recipient <> '' or o.phone <> '' or o.city is not null or o.county is not null or o.detail <> '')
    union all select 'sent_photo ' || p.id from sent_photo p where p.shop_id = b.shop_id and p.buyer_id = b.id
    union all select 'damage_report ' || r.id from damage_report r
        where r.shop_id = b.shop_id and r.buyer_id = b.id and r.note || r.reason <> ''
    union all select 'chat ' || c.id from chat c
        where c.shop_id = b.shop_id and c.buyer_id = b.id and (c.address not like 'forgotten %' or c.draft is not null)
    union all select 'outbox ' || t.id from chat c join outbox t on t.shop_id = c.shop_id and t.channel = c.channel and t.address = c.address
        where c.shop_id = b.shop_id and c.buyer_id = b.id and t.body ->> 'text' <> ''
          and t.answers_id is distinct from b.forget_id
    union all select 'inbox ' || m.id
        from chat c join inbox m on m.shop_id = c.shop_id and m.channel = c.channel and m.person = c.address
        where c.shop_id = b.shop_id and c.buyer_id = b.id and m.words <> '') x
where b.forgotten_at is not null

-- Messages.
union all
select l.shop_id, 'a line comes from a message that was taken', 'order_line ' || l.id, 'claim ' || l.claim_id
from order_line l left join inbox m on m.shop_id = l.shop_id and m.id = l.claim_id
where m.id is null

union all
select m.shop_id, 'who was told of goods has a line of them', 'inbox ' || m.id, m.outcome
from inbox m
where m.outcome in ('held', 'part', 'waiting')
  and not exists (select from order_line l where l.shop_id = m.shop_id and l.claim_id = m.id)

union all
select m.shop_id, 'a message that was parked was apologised for', 'inbox ' || m.id, coalesce(m.error, 'no error')
from inbox m
where m.state = 'PARKED' and m.kind <> 'PLACE' and m.outcome <> 'put_aside'
  and m.decided_at > now() - interval '25 days'
  and not exists (select from outbox b where b.shop_id = m.shop_id and b.answers_id = m.id)

union all
select b.shop_id, 'an answer goes to who spoke, or where it was said', 'outbox ' || b.id, 'message ' || m.id
from outbox b join inbox m on m.shop_id = b.shop_id and m.id = b.answers_id
where b.channel <> m.channel
   or b.address not in (m.person, m.chat)
  -- A group may go on elsewhere; the sender knows that a moment before the shop does.
  and not exists (
    select from chat o left join chat n on n.shop_id = o.shop_id and n.channel = o.channel and n.address = b.address
    where o.shop_id = b.shop_id and o.channel = b.channel and o.address = m.chat and m.chat <> m.person
      and (n.continues_id = o.id or n.id is null and b.chat_id = o.id))

union all
select m.shop_id, 'a message that claimed was answered', 'inbox ' || m.id, m.outcome
from inbox m
where m.outcome in ('held', 'confirmed', 'part', 'waiting', 'closed', 'over_limit', 'blocked',
                    'replaced', 'repeated', 'restored', 'released', 'unchanged')
  -- Sent answers are deleted after a month (qingshan.outbox), what came of a message stays.
  and m.decided_at > now() - interval '25 days'
  and not exists (select 1 from outbox b where b.shop_id = m.shop_id and b.answers_id = m.id and b.kind in ('TEXT', 'EDIT', 'TOAST'))
  -- Among many one message answers several.
  and (m.chat = m.person or not exists (
    select from outbox b where b.shop_id = m.shop_id and b.channel = m.channel and b.kind = 'DIGEST' and b.id > m.id))

union all
select p.shop_id, 'a place is a chat of many', 'place ' || p.id, 'chat ' || p.chat_id
from place p join chat c on c.shop_id = p.shop_id and c.id = p.chat_id
where c.buyer_id is not null

union all
select p.shop_id, 'only a channel is commented on elsewhere', 'place ' || p.id, 'place ' || p.channel_id
from place p join place c on c.shop_id = p.shop_id and c.id = p.channel_id
where c.sort <> 'CHANNEL' or p.sort <> 'GROUP'

union all
select b.shop_id, 'a bot speaks for one shop', 'bot ' || b.bot_id, 'also ' || o.shop_id
from bot b join bot o on o.bot_id = b.bot_id and o.shop_id <> b.shop_id

union all
select b.shop_id, 'a code that has reached its chat is not kept', 'outbox ' || b.id, b.state
from outbox b
where b.secret_until is not null and (b.state in ('FAILED', 'UNKNOWN') or b.state = 'SENT' and b.sent_ref is not null)

union all
select b.shop_id, 'what a text shows by now was written for its chat later on', 'outbox ' || b.id, 'outbox ' || b.shown_by
from outbox b left join outbox c on c.shop_id = b.shop_id and c.id = b.shown_by
where b.shown_by is not null and (b.kind <> 'TEXT' or b.shown_by <= b.id or c.chat_id <> b.chat_id)

union all
select b.shop_id, 'an answer answers a message that was taken', 'outbox ' || b.id, 'message ' || b.answers_id
from outbox b left join inbox m on m.shop_id = b.shop_id and m.id = b.answers_id
where b.answers_id is not null and m.id is null

union all
select x.shop_id, 'no number is above the last one given', x.key, 'last given ' || n.last_id
from (select shop_id, max(id) as id, 'inbox' as key from inbox group by shop_id
      union all select shop_id, max(id), 'outbox' from outbox group by shop_id
      union all select shop_id, max(id), 'order_line' from order_line group by shop_id) x
join lane n on n.shop_id = x.shop_id
where x.id > n.last_id

union all
select r.shop_id, 'nobody rehearses while a stream is live', 'rehearsal_line ' || min(r.id), 'stream ' || min(s.id)
from rehearsal_line r join stream s on s.shop_id = r.shop_id and s.status = 'LIVE'
group by r.shop_id

union all
select e.shop_id, 'nothing waits for a webhook that was taken away', 'webhook_event ' || e.number, 'webhook ' || w.id
from webhook_event e join webhook w on w.shop_id = e.shop_id and w.id = e.webhook_id
where e.state = 'QUEUED' and w.ended_at is not null

-- What a rush writes is looked at by the statement (V45), and here once more.
union all
select l.shop_id, 'a line is of an order, an item and a lot that are there', 'order_line ' || l.id,
       'order ' || l.order_id || ', item ' || l.item_id || ', lot ' || coalesce(l.lot_id::text, 'none')
from order_line l
left join orders o on o.shop_id = l.shop_id and o.id = l.order_id
left join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id
left join lot t on t.shop_id = l.shop_id and t.id = l.lot_id
where o.id is null or i.id is null or l.lot_id is not null and t.id is null

union all
select o.shop_id, 'an order is of a buyer and a stream that are there', 'order ' || o.number,
       'buyer ' || o.buyer_id || ', stream ' || o.stream_id
from orders o
left join buyer b on b.shop_id = o.shop_id and b.id = o.buyer_id
left join stream s on s.shop_id = o.shop_id and s.id = o.stream_id
where b.id is null or s.id is null

union all
select m.shop_id, 'a message goes to a chat that is there', 'outbox ' || m.id, 'chat ' || m.chat_id
from outbox m left join chat c on c.shop_id = m.shop_id and c.id = m.chat_id
where c.id is null;

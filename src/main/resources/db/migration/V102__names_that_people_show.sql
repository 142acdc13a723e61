-- Who shows no name was called as his first parcel was, and strangers saw the beginning of it on the stream's picture. The web chat shows no
-- names but in a demo: where such a person has the name of one of his parcels, it is that one.
update buyer b set name = ''
where b.name <> ''
  and not exists (select from chat c where c.shop_id = b.shop_id and c.buyer_id = b.id and c.channel <> 'webchat')
  and (exists (select from address a where a.shop_id = b.shop_id and a.buyer_id = b.id and a.recipient = b.name)
    or exists (select from orders o where o.shop_id = b.shop_id and o.buyer_id = b.id and o.recipient = b.name));

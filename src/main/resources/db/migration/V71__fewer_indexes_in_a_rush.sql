-- Each order was in two indexes in the order of buyers, of which nobody is next to whom in a rush: a page of each to be found, changed and
-- written down. One does for both: what is open or confirmed has no number there and is so once for a buyer and stream, as before.
drop index one_parcel_per_buyer_and_stream;
drop index if exists orders_of_buyer;
create unique index one_parcel_per_buyer_and_stream
    on orders (shop_id, buyer_id, stream_id, (case when status in ('OPEN', 'CONFIRMED') then 0 else id end));

-- Only web chats are read back in the order of what was said.
drop index inbox_of_chat;
create index inbox_of_chat on inbox (shop_id, channel, chat, id) where channel = 'webchat';

-- Indexes that nothing but speed depends on. What is read for every batch or many times a second must cost the same in a rush, with
-- tens of thousands of orders and of waiting messages, as when there are ten.

-- What the people of a batch have is found by one_parcel_per_buyer_and_stream, which all orders are in (V71).

-- What the sender of a bot looks for, in its order: messages leave at thirty a second.
create index if not exists outbox_next on outbox (shop_id, channel, priority, id) where state = 'QUEUED' and kind <> 'TOAST';
create index if not exists outbox_toasts on outbox (shop_id, channel, id) where state = 'QUEUED' and kind = 'TOAST';
create index if not exists outbox_on_the_way on outbox (shop_id, channel) where state = 'SENDING';
-- Whatever waits is late some day; only what is looked at every second.
create index if not exists outbox_late on outbox (shop_id, channel, not_after) where state = 'QUEUED' and not_after is not null;
drop index if exists outbox_fading;
create index if not exists outbox_replaceable on outbox (shop_id, channel)
    where state = 'QUEUED' and (merge_key is not null or kind = 'EDIT');

-- Which card a tap or a reply is about.
create index if not exists outbox_sent_cards on outbox (shop_id, sent_ref) where card_item_id is not null;

-- Nobody looks for chats by their stream alone; with this index the first claim of everyone in a stream wrote all indexes of his chat.
drop index if exists chat_in_stream;


-- What the sender of a bot reads many times a second, in the order in which it reads: a rush queues tens of thousands of messages
-- that leave at thirty a second, and looking for the next ones must cost the same as when there are ten.
create index if not exists outbox_next on outbox (shop_id, channel, priority, id) where state = 'QUEUED' and kind <> 'TOAST';
create index if not exists outbox_toasts on outbox (shop_id, channel, id) where state = 'QUEUED' and kind = 'TOAST';
create index if not exists outbox_on_the_way on outbox (shop_id, channel) where state = 'SENDING';
create index if not exists outbox_fading on outbox (shop_id, channel)
    where state = 'QUEUED' and (not_after is not null or merge_key is not null or kind = 'EDIT');

-- Viewers see the stream some seconds late: what they say until then still counts after the host has closed an item or the stream.

alter table shop add column grace_seconds integer not null default 8 check (grace_seconds between 0 and 60);

alter table lineup_item add column last_orders_at timestamptz;
alter table lineup_item add constraint only_closed_items_have_last_orders check (last_orders_at is null or not open);

-- The stream ends a little after the last orders, so that what was said in time may arrive. Both or neither.
alter table stream add column last_orders_at timestamptz;
alter table stream add column ends_at timestamptz;
alter table stream add constraint last_orders_come_before_the_end
    check ((last_orders_at is null) = (ends_at is null) and (ends_at is null or status <> 'PLANNED' and last_orders_at <= ends_at));
create index stream_to_end on stream (ends_at) where status = 'LIVE' and ends_at is not null;

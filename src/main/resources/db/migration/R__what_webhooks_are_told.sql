-- Tells the shop's own systems: one event for each webhook that listens to the topic. Where nobody listens it costs one look.

create or replace function tell_webhooks(of_shop text, of_topic text, of_kind text, of_thing text, of_data jsonb) returns void
language plpgsql as $$
begin
    -- A newer state of the same stock replaces one that nobody was told yet.
    if of_topic = 'stock' then
        delete from webhook_event e using webhook w
        where w.shop_id = of_shop and w.ended_at is null and e.shop_id = of_shop and e.webhook_id = w.id
            and e.state = 'QUEUED' and e.tries = 0 and e.kind = of_kind and e.thing = of_thing;
    end if;
    insert into webhook_event (shop_id, webhook_id, kind, thing, data, next_at, written_at)
    select of_shop, w.id, of_kind, of_thing, of_data, clock_timestamp(), clock_timestamp()
    from webhook w
    where w.shop_id = of_shop and w.ended_at is null and of_topic = any(w.topics)
    order by w.id;
end $$;

create or replace function tell_of_orders() returns trigger language plpgsql as $$
declare changed record;
begin
    if not exists (select from fresh f join webhook w on w.shop_id = f.shop_id and w.ended_at is null) then
        return null;
    end if;
    for changed in execute case tg_op when 'INSERT' then 'select * from fresh'
        else 'select f.* from fresh f join was on was.shop_id = f.shop_id and was.id = f.id
            where f.status is distinct from was.status or f.payment_id is distinct from was.payment_id
                or f.waybill is distinct from was.waybill' end
    loop
        perform tell_webhooks(changed.shop_id, 'orders', 'order.changed', changed.number::text, jsonb_build_object(
            'number', changed.number, 'status', changed.status,
            'payment', coalesce((select p.status from payment p where p.shop_id = changed.shop_id and p.id = changed.payment_id), 'UNPAID')));
    end loop;
    return null;
end $$;

create or replace function tell_of_payments() returns trigger language plpgsql as $$
declare changed record;
begin
    if not exists (select from fresh f join webhook w on w.shop_id = f.shop_id and w.ended_at is null) then
        return null;
    end if;
    for changed in
        select o.shop_id, o.number, o.status, f.status as payment
        from fresh f
            join was on was.shop_id = f.shop_id and was.id = f.id and was.status is distinct from f.status
            join orders o on o.shop_id = f.shop_id and o.payment_id = f.id
    loop
        perform tell_webhooks(changed.shop_id, 'orders', 'order.changed', changed.number::text, jsonb_build_object(
            'number', changed.number, 'status', changed.status, 'payment', changed.payment));
    end loop;
    return null;
end $$;

create or replace function tell_of_stock() returns trigger language plpgsql as $$
declare changed record;
begin
    if not exists (select from fresh f join webhook w on w.shop_id = f.shop_id and w.ended_at is null) then
        return null;
    end if;
    for changed in
        select f.*, case when f.waiting > 0 then 0 else f.offered - f.held - f.sold end as shown
        from fresh f
            join was on was.shop_id = f.shop_id and was.id = f.id
            join stream s on s.shop_id = f.shop_id and s.id = f.stream_id and s.status = 'LIVE'
        where (f.offered, f.held, f.sold, f.price, f.open, f.waiting)
            is distinct from (was.offered, was.held, was.sold, was.price, was.open, was.waiting)
    loop
        perform tell_webhooks(changed.shop_id, 'stock', 'stock.changed', changed.id::text, jsonb_build_object(
            'slot', changed.slot, 'price', changed.price, 'offered', trim_scale(changed.offered),
            'held', trim_scale(changed.held), 'sold', trim_scale(changed.sold), 'left', trim_scale(changed.shown),
            'open', changed.open));
    end loop;
    return null;
end $$;

create or replace function tell_of_streams() returns trigger language plpgsql as $$
begin
    if new.status is distinct from old.status and new.status in ('LIVE', 'ENDED') then
        perform tell_webhooks(new.shop_id, 'streams',
            case new.status when 'LIVE' then 'stream.started' else 'stream.ended' end,
            new.id::text, jsonb_build_object('title', new.title));
    end if;
    return null;
end $$;

drop trigger if exists orders_opened on orders;
create trigger orders_opened after insert on orders
    referencing new table as fresh for each statement execute function tell_of_orders();
drop trigger if exists orders_changed on orders;
create trigger orders_changed after update on orders
    referencing old table as was new table as fresh for each statement execute function tell_of_orders();
drop trigger if exists payments_changed on payment;
create trigger payments_changed after update on payment
    referencing old table as was new table as fresh for each statement execute function tell_of_payments();
drop trigger if exists stock_changed on lineup_item;
create trigger stock_changed after update on lineup_item
    referencing old table as was new table as fresh for each statement execute function tell_of_stock();
drop trigger if exists streams_changed on stream;
create trigger streams_changed after update on stream
    for each row when (new.status is distinct from old.status) execute function tell_of_streams();

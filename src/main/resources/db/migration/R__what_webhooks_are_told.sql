-- Tells the shop's own systems: one event for each webhook that listens to the topic. Where nobody listens it costs one look.

create or replace function tell_webhooks(of_shop text, of_topic text, of_kind text, of_thing text, of_data jsonb) returns void
language plpgsql as $$
begin
    -- A newer state of the same stock replaces one that nobody was told yet.
    if of_topic = 'stock' then
        delete from webhook_event e using webhook w
        where w.shop_id = of_shop and w.ended_at is null and e.shop_id = of_shop and e.webhook_id = w.id
            and e.state = 'QUEUED' and e.tries = 0 and e.kind = of_kind and e.thing = of_thing;
    -- Of what one transaction does to an order nobody sees but the end.
    elsif of_topic = 'orders' then
        delete from webhook_event e
        where e.shop_id = of_shop and e.told_in = pg_current_xact_id() and e.thing = of_thing and e.kind = of_kind
            and e.state = 'QUEUED';
    end if;
    insert into webhook_event (shop_id, webhook_id, kind, thing, data, next_at, written_at)
    select of_shop, w.id, of_kind, of_thing, of_data, clock_timestamp(), clock_timestamp()
    from webhook w
    where w.shop_id = of_shop and w.ended_at is null and w.gone_at is null and of_topic = any(w.topics)
    order by w.id;
end $$;

create or replace function tell_of_order(of_shop text, of_number integer, of_status text, of_payment bigint) returns void
language plpgsql as $$
begin
    perform tell_webhooks(of_shop, 'orders', 'order.changed', of_number::text, jsonb_build_object(
        'number', of_number, 'status', of_status,
        'payment', coalesce((select p.status from payment p where p.shop_id = of_shop and p.id = of_payment), 'UNPAID')));
end $$;

-- Of an order that is not confirmed, or is over, nobody needs to know more than that: its address and its lines come and go.
create or replace function tell_of_orders() returns trigger language plpgsql as $$
declare changed record;
begin
    if not exists (select from fresh f join webhook w on w.shop_id = f.shop_id and w.ended_at is null) then
        return null;
    end if;
    for changed in execute case tg_op when 'INSERT' then 'select * from fresh'
        else 'select f.* from fresh f join was on was.shop_id = f.shop_id and was.id = f.id
            where f.status is distinct from was.status or f.payment_id is distinct from was.payment_id
                or f.waybill is distinct from was.waybill
                or f.status not in (''OPEN'', ''CANCELLED'', ''EXPIRED'')
                    and (f.recipient, f.phone, f.country, f.province, f.city, f.county, f.detail, f.shipping_fee, f.first_id, f.wished)
                        is distinct from (was.recipient, was.phone, was.country, was.province, was.city, was.county, was.detail,
                            was.shipping_fee, was.first_id, was.wished)' end
    loop
        perform tell_of_order(changed.shop_id, changed.number, changed.status, changed.payment_id);
    end loop;
    return null;
end $$;

-- What is taken of a confirmed order, and by that its total. Whichever of an order and its lines is written first: the last one tells.
create or replace function tell_of_lines() returns trigger language plpgsql as $$
declare changed record;
begin
    if not exists (select from fresh f join webhook w on w.shop_id = f.shop_id and w.ended_at is null) then
        return null;
    end if;
    for changed in execute 'select distinct o.shop_id, o.number, o.status, o.payment_id from fresh f '
        || case tg_op when 'INSERT' then '' else 'join was on was.shop_id = f.shop_id and was.id = f.id ' end
        || 'join orders o on o.shop_id = f.shop_id and o.id = f.order_id and o.status not in (''OPEN'', ''CANCELLED'', ''EXPIRED'') where '
        || case tg_op when 'INSERT' then 'f.state in (''HELD'', ''CONFIRMED'')'
            else '(f.state in (''HELD'', ''CONFIRMED'')) <> (was.state in (''HELD'', ''CONFIRMED''))
                or f.state in (''HELD'', ''CONFIRMED'') and (f.order_id, f.item_id, f.quantity, f.unit_price)
                    is distinct from (was.order_id, was.item_id, was.quantity, was.unit_price)' end
    loop
        perform tell_of_order(changed.shop_id, changed.number, changed.status, changed.payment_id);
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
        select o.shop_id, o.number, o.status, o.payment_id
        from fresh f
            join was on was.shop_id = f.shop_id and was.id = f.id and was.status is distinct from f.status
            join orders o on o.shop_id = f.shop_id and o.payment_id = f.id
    loop
        perform tell_of_order(changed.shop_id, changed.number, changed.status, changed.payment_id);
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
drop trigger if exists lines_added on order_line;
create trigger lines_added after insert on order_line
    referencing new table as fresh for each statement execute function tell_of_lines();
drop trigger if exists lines_changed on order_line;
create trigger lines_changed after update on order_line
    referencing old table as was new table as fresh for each statement execute function tell_of_lines();
drop trigger if exists payments_changed on payment;
create trigger payments_changed after update on payment
    referencing old table as was new table as fresh for each statement execute function tell_of_payments();
drop trigger if exists stock_changed on lineup_item;
create trigger stock_changed after update on lineup_item
    referencing old table as was new table as fresh for each statement execute function tell_of_stock();
drop trigger if exists streams_changed on stream;
create trigger streams_changed after update on stream
    for each row when (new.status is distinct from old.status) execute function tell_of_streams();

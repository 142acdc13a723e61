-- PostgreSQL looks at a foreign key row by row, and locks what it finds: a third of what a claim cost it. Whoever writes a shop's rows
-- is alone in its lane, so nothing can go away meanwhile, and all rows of a statement are looked at together (docs/decisions/0029).

-- Each row is looked for as the first at or after its key, which the primary key alone can tell. Asked for by equality it would be found in
-- whatever index begins with the shop, where the table was small when the connection was young, among all that a rush has brought since.
create function lines_belong() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f
            where (select o.id = f.order_id from orders o
                where o.shop_id = f.shop_id and o.id >= f.order_id order by o.id limit 1) is not true)
        or exists (select from (select distinct f.shop_id, f.item_id from fresh f) f
            where (select i.id = f.item_id from lineup_item i
                where i.shop_id = f.shop_id and i.id >= f.item_id order by i.id limit 1) is not true)
        or exists (select from (select distinct f.shop_id, f.lot_id from fresh f where f.lot_id is not null) f
            where (select l.id = f.lot_id from lot l
                where l.shop_id = f.shop_id and l.id >= f.lot_id order by l.id limit 1) is not true) then
        raise foreign_key_violation using message = 'a line is of an order, item or lot that is not there';
    end if;
    return null;
end $$;

create function line_belongs() returns trigger language plpgsql as $$
begin
    if not exists (select from orders o where o.shop_id = new.shop_id and o.id = new.order_id)
        or not exists (select from lineup_item i where i.shop_id = new.shop_id and i.id = new.item_id)
        or new.lot_id is not null and not exists (select from lot l where l.shop_id = new.shop_id and l.id = new.lot_id) then
        raise foreign_key_violation using message = 'order_line ' || new.id || ' is of an order, item or lot that is not there';
    end if;
    return null;
end $$;

create function orders_belong() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f
            where (select b.id = f.buyer_id from buyer b
                where b.shop_id = f.shop_id and b.id >= f.buyer_id order by b.id limit 1) is not true)
        or exists (select from (select distinct f.shop_id, f.stream_id from fresh f) f
            where (select s.id = f.stream_id from stream s
                where s.shop_id = f.shop_id and s.id >= f.stream_id order by s.id limit 1) is not true) then
        raise foreign_key_violation using message = 'an order is of a buyer or stream that is not there';
    end if;
    return null;
end $$;

create function order_belongs() returns trigger language plpgsql as $$
begin
    if not exists (select from buyer b where b.shop_id = new.shop_id and b.id = new.buyer_id)
        or not exists (select from stream s where s.shop_id = new.shop_id and s.id = new.stream_id) then
        raise foreign_key_violation using message = 'order ' || new.id || ' is of a buyer or stream that is not there';
    end if;
    return null;
end $$;

create function messages_belong() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f
            where (select c.id = f.chat_id from chat c
                where c.shop_id = f.shop_id and c.id >= f.chat_id order by c.id limit 1) is not true) then
        raise foreign_key_violation using message = 'a message goes to a chat that is not there';
    end if;
    return null;
end $$;

create function message_belongs() returns trigger language plpgsql as $$
begin
    if not exists (select from chat c where c.shop_id = new.shop_id and c.id = new.chat_id) then
        raise foreign_key_violation using message = 'outbox ' || new.id || ' goes to a chat that is not there';
    end if;
    return null;
end $$;

-- Nothing that is named goes away: its table, the naming table and column.
create function nothing_names_it() returns trigger language plpgsql as $$
declare named boolean;
begin
    for i in 0 .. tg_nargs / 2 - 1 loop
        execute format('select exists (select from %I n where n.shop_id = $1 and n.%I = $2)', tg_argv[2 * i], tg_argv[2 * i + 1])
            into named using old.shop_id, old.id;
        if named then
            raise foreign_key_violation using message = tg_table_name || ' ' || old.id || ' is named by ' || tg_argv[2 * i];
        end if;
    end loop;
    return null;
end $$;

alter table order_line
    drop constraint order_line_shop_id_order_id_fkey,
    drop constraint order_line_shop_id_item_id_fkey,
    drop constraint order_line_shop_id_lot_id_fkey;
alter table orders
    drop constraint orders_shop_id_buyer_id_fkey,
    drop constraint orders_shop_id_stream_id_fkey;
alter table outbox drop constraint outbox_shop_id_chat_id_fkey;

create trigger lines_belong after insert on order_line
    referencing new table as fresh for each statement execute function lines_belong();
create trigger line_belongs after update on order_line for each row
    when ((new.shop_id, new.order_id, new.item_id, new.lot_id) is distinct from (old.shop_id, old.order_id, old.item_id, old.lot_id))
    execute function line_belongs();
create trigger orders_belong after insert on orders
    referencing new table as fresh for each statement execute function orders_belong();
create trigger order_belongs after update on orders for each row
    when ((new.shop_id, new.buyer_id, new.stream_id) is distinct from (old.shop_id, old.buyer_id, old.stream_id))
    execute function order_belongs();
create trigger messages_belong after insert on outbox
    referencing new table as fresh for each statement execute function messages_belong();
create trigger message_belongs after update on outbox for each row
    when ((new.shop_id, new.chat_id) is distinct from (old.shop_id, old.chat_id))
    execute function message_belongs();

create trigger nothing_names_it after delete on orders for each row execute function nothing_names_it('order_line', 'order_id');
create trigger nothing_names_it after delete on lineup_item for each row execute function nothing_names_it('order_line', 'item_id');
create trigger nothing_names_it after delete on lot for each row execute function nothing_names_it('order_line', 'lot_id');
create trigger nothing_names_it after delete on buyer for each row execute function nothing_names_it('orders', 'buyer_id');
create trigger nothing_names_it after delete on stream for each row execute function nothing_names_it('orders', 'stream_id');
create trigger nothing_names_it after delete on chat for each row execute function nothing_names_it('outbox', 'chat_id');

-- Most orders have no payment yet, and each was an entry in this index.
alter table orders drop constraint orders_shop_id_payment_id_key;
create unique index orders_shop_id_payment_id_key on orders (shop_id, payment_id) where payment_id is not null;

-- A chat is changed by each first claim in a stream; with room beside it its indexes need not be.
alter table chat set (fillfactor = 80);

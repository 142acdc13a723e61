-- What rows name is looked for from one end of a range to the same: as "the first at or after it" did (V45), only the primary key can
-- tell that, whatever the table was like when the connection was young; and it is asked for as a join, which costs half as much as a question
-- for each row.
create or replace function lines_belong() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f where not exists (
            select from orders o where o.shop_id = f.shop_id and o.id between f.order_id and f.order_id))
        or exists (select from (select distinct f.shop_id, f.item_id from fresh f) f where not exists (
            select from lineup_item i where i.shop_id = f.shop_id and i.id between f.item_id and f.item_id))
        or exists (select from (select distinct f.shop_id, f.lot_id from fresh f where f.lot_id is not null) f where not exists (
            select from lot l where l.shop_id = f.shop_id and l.id between f.lot_id and f.lot_id)) then
        raise foreign_key_violation using message = 'a line is of an order, item or lot that is not there';
    end if;
    return null;
end $$;

create or replace function orders_belong() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f where not exists (
            select from buyer b where b.shop_id = f.shop_id and b.id between f.buyer_id and f.buyer_id))
        or exists (select from (select distinct f.shop_id, f.stream_id from fresh f) f where not exists (
            select from stream s where s.shop_id = f.shop_id and s.id between f.stream_id and f.stream_id)) then
        raise foreign_key_violation using message = 'an order is of a buyer or stream that is not there';
    end if;
    return null;
end $$;

create or replace function messages_belong() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f where not exists (
            select from chat c where c.shop_id = f.shop_id and c.id between f.chat_id and f.chat_id)) then
        raise foreign_key_violation using message = 'a message goes to a chat that is not there';
    end if;
    return null;
end $$;

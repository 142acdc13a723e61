-- A box on its way: made when somebody begins to work on a confirmed order, as many as its weight wants.

create table parcel (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    box integer not null check (box between 1 and 999),
    taken_by text,
    taken_until timestamptz,
    packed_by text,
    packed_at timestamptz,
    grams integer check (grams between 1 and 200000),
    courier text check (courier in ('SF', 'ZTO', 'YTO', 'STO', 'YUNDA', 'JT', 'JD', 'EMS')),
    waybill text collate "C",
    shipped_at timestamptz,
    delivered_at timestamptz,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    -- Checked at commit: numbers of two boxes may change places.
    unique (shop_id, order_id, box) deferrable initially deferred,
    unique (shop_id, waybill) deferrable initially deferred,
    constraint a_taken_parcel_says_until_when check ((taken_by is null) = (taken_until is null)),
    constraint a_packed_parcel_says_by_whom check ((packed_by is null) = (packed_at is null)),
    constraint nobody_packs_what_is_packed check (packed_at is null or taken_by is null),
    constraint only_packed_parcels_are_sent check (shipped_at is null or packed_at is not null),
    constraint what_is_sent_has_a_waybill check ((shipped_at is null) = (waybill is null)),
    constraint only_what_was_sent_arrives check (delivered_at is null or shipped_at is not null)
);

create index order_to_pack on orders (shop_id, number) where status = 'CONFIRMED';

-- How a shop packs; without a row by the defaults of the program.
create table parcel_rules (
    shop_id text collate "C" not null,
    id bigint not null,
    limit_grams integer not null check (limit_grams between 1000 and 50000),
    courier text check (courier in ('SF', 'ZTO', 'YTO', 'STO', 'YUNDA', 'JT', 'JD', 'EMS')),
    primary key (shop_id, id),
    unique (shop_id)
);

-- A form that takes in a lot may be sent twice: by its key it is one lot.
alter table lot add column request_key text;
create unique index lot_by_request on lot (shop_id, request_key) where request_key is not null;

-- What a certificate says of where goods come from, and whom to ask about them.
alter table shop add column origin text not null default '' check (length(origin) <= 60);
alter table shop add column contact text not null default '' check (length(contact) <= 40);

-- The promise that goes with goods (承诺达标合格证). What it says is kept as it was said; what changes makes a further one.
create table certificate (
    shop_id text collate "C" not null,
    id bigint not null,
    product_id bigint not null,
    lots text not null,
    producers text not null,
    quantity numeric(12, 3) not null check (quantity > 0),
    grams bigint not null check (grams >= 0),
    harvested_on date,
    basis text not null check (basis in ('INSPECTED', 'PROMISED')),
    origin text not null,
    contact text not null,
    issued_by text not null,
    issued_at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, product_id) references product (shop_id, id),
    constraint the_lots_are_numbers check (lots ~ '^,([0-9]+,)+$')
);
create index certificate_of_product on certificate (shop_id, product_id, id);

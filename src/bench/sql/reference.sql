-- The tables of the references, made anew for each measurement. Columns, keys and indexes as the program has them, as far as an order needs them.
drop table if exists ref_outbox, ref_line, ref_order, ref_inbox, ref_item cascade;
drop sequence if exists ref_id;
create sequence ref_id increment by 4 cache 1000;
create table ref_item (
    shop_id text collate "C", id bigint, offered numeric(12, 3) not null, held numeric(12, 3) not null,
    primary key (shop_id, id), check (held >= 0 and held <= offered));
create table ref_inbox (
    shop_id text collate "C", id bigint, channel text collate "C" not null, message_key text collate "C" not null, chat text not null,
    person text not null, kind text not null, words text, outcome text not null, state text not null, decided_at timestamptz not null,
    primary key (shop_id, id), unique (shop_id, message_key, channel));
create table ref_order (
    shop_id text collate "C", id bigint, number bigint not null, buyer_id bigint not null, status text not null, opened_at timestamptz not null,
    primary key (shop_id, id), unique (shop_id, number));
create table ref_line (
    shop_id text collate "C", id bigint, order_id bigint not null, item_id bigint not null, claim_id bigint not null,
    quantity numeric(12, 3) not null, unit_price bigint not null, state text not null, deadline timestamptz, created_at timestamptz not null,
    primary key (shop_id, id), foreign key (shop_id, order_id) references ref_order, foreign key (shop_id, item_id) references ref_item);
create index on ref_line (shop_id, order_id);
create table ref_outbox (
    shop_id text collate "C", id bigint, channel text collate "C" not null, address text not null, answers_id bigint, kind text not null,
    priority smallint not null, body jsonb not null, state text not null, created_at timestamptz not null,
    primary key (shop_id, id));
create index on ref_outbox (shop_id, channel, address, id);
insert into ref_item values ('qingshan', 1, 100000000, 0);

-- Every table of the trade carries the shop's key first, in its primary key and in every unique key, so that rows of two shops
-- can never meet and a distributed PostgreSQL can place them by it. Keys are numbers that rise per shop (see "lane").
-- Money is in minor units (分) of the shop's currency, quantities are decimals of the product's unit.

-- The lane of a shop: its row is locked first by every transaction that writes, and hands out the numbers.
create table lane (
    shop_id text collate "C" primary key,
    last_id bigint not null default 0
);

-- A right that only one replica may have at a time; the token rises with every owner, so that an old one can be told apart.
create table lease (
    name text collate "C" primary key,
    owner text not null,
    token bigint not null,
    until timestamptz not null
);

create table shop (
    shop_key text collate "C" primary key check (shop_key ~ '^[a-z][a-z0-9-]{1,31}$'),
    name_zh text not null,
    name_en text not null,
    currency text not null,
    home_province text,
    home_fee bigint not null check (home_fee >= 0),
    away_fee bigint not null check (away_fee >= 0),
    free_from bigint check (free_from >= 0),
    hold_seconds integer not null check (hold_seconds between 60 and 86400),
    inspection text not null check (inspection in ('REQUIRED', 'OPTIONAL')),
    last_order_number integer not null default 1000,
    demo boolean not null default false,
    created_at timestamptz not null
);

create table buyer (
    shop_id text collate "C" not null,
    id bigint not null,
    name text not null,
    address_id bigint,
    blocked boolean not null default false,
    created_at timestamptz not null,
    primary key (shop_id, id)
);

create table address (
    shop_id text collate "C" not null,
    id bigint not null,
    buyer_id bigint not null,
    recipient text not null,
    phone text not null,
    country text not null,
    province text,
    city text,
    county text,
    detail text not null,
    created_at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, buyer_id) references buyer (shop_id, id)
);
create index address_of_buyer on address (shop_id, buyer_id);
alter table buyer add foreign key (shop_id, address_id) references address (shop_id, id);

create table member (
    shop_id text collate "C" not null,
    id bigint not null,
    role text not null check (role in ('OWNER', 'HOST', 'SCREENER', 'PACKER', 'GROWER')),
    name text not null,
    active boolean not null default true,
    joined_at timestamptz not null,
    primary key (shop_id, id)
);

-- Who speaks for a member: usually one person, sometimes a grandchild beside the grower.
create table membership (
    shop_id text collate "C" not null,
    id bigint not null,
    member_id bigint not null,
    buyer_id bigint not null,
    primary key (shop_id, id),
    unique (shop_id, buyer_id, member_id),
    foreign key (shop_id, member_id) references member (shop_id, id),
    foreign key (shop_id, buyer_id) references buyer (shop_id, id)
);

create table invite (
    shop_id text collate "C" not null,
    id bigint not null,
    code_hash text not null,
    role text not null check (role in ('OWNER', 'HOST', 'SCREENER', 'PACKER', 'GROWER')),
    member_id bigint,
    reusable boolean not null,
    expires_at timestamptz,
    used_at timestamptz,
    created_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, code_hash),
    foreign key (shop_id, member_id) references member (shop_id, id)
);

create table product (
    shop_id text collate "C" not null,
    id bigint not null,
    name_zh text not null,
    name_en text not null,
    aliases text[] not null default '{}',
    unit text not null,
    pack text not null default '',
    pack_en text not null default '',
    step numeric(12, 3) not null check (step > 0),
    weight_grams integer check (weight_grams > 0),
    photo text,
    primary key (shop_id, id),
    unique (shop_id, name_zh)
);

create table lot (
    shop_id text collate "C" not null,
    id bigint not null,
    product_id bigint not null,
    grower_id bigint,
    brought numeric(12, 3) not null check (brought >= 0),
    held numeric(12, 3) not null default 0,
    sold numeric(12, 3) not null default 0,
    inspection text not null check (inspection in ('PASSED', 'TRUSTED')),
    vouched_by text not null,
    harvested_on date,
    agreed_price bigint check (agreed_price >= 0),
    arrived_at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, product_id) references product (shop_id, id),
    foreign key (shop_id, grower_id) references member (shop_id, id),
    constraint lot_never_oversold check (held >= 0 and sold >= 0 and held + sold <= brought)
);
create index lot_of_product on lot (shop_id, product_id);
create index lot_of_grower on lot (shop_id, grower_id);

create table stream (
    shop_id text collate "C" not null,
    id bigint not null,
    title text not null,
    status text not null check (status in ('PLANNED', 'LIVE', 'ENDED')),
    pinned_item_id bigint,
    started_at timestamptz,
    ended_at timestamptz,
    created_at timestamptz not null,
    primary key (shop_id, id)
);
create unique index one_live_stream on stream (shop_id) where status = 'LIVE';
create unique index one_planned_stream on stream (shop_id) where status = 'PLANNED';

create table lineup_item (
    shop_id text collate "C" not null,
    id bigint not null,
    stream_id bigint not null,
    slot text not null,
    product_id bigint not null,
    price bigint not null check (price >= 0),
    offered numeric(12, 3) not null check (offered >= 0),
    held numeric(12, 3) not null default 0,
    sold numeric(12, 3) not null default 0,
    waiting integer not null default 0 check (waiting >= 0),
    open boolean not null default true,
    limit_per_buyer numeric(12, 3) check (limit_per_buyer > 0),
    primary key (shop_id, id),
    unique (shop_id, stream_id, slot),
    unique (shop_id, stream_id, product_id),
    foreign key (shop_id, stream_id) references stream (shop_id, id),
    foreign key (shop_id, product_id) references product (shop_id, id),
    constraint item_never_oversold check (held >= 0 and sold >= 0 and held + sold <= offered)
);
alter table stream add foreign key (shop_id, pinned_item_id) references lineup_item (shop_id, id);

create table orders (
    shop_id text collate "C" not null,
    id bigint not null,
    number integer not null,
    buyer_id bigint not null,
    stream_id bigint not null,
    status text not null check (status in ('OPEN', 'CONFIRMED', 'PACKED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'EXPIRED')),
    recipient text,
    phone text,
    country text,
    province text,
    city text,
    county text,
    detail text,
    shipping_fee bigint not null default 0 check (shipping_fee >= 0),
    waybill text,
    payment_id bigint,
    opened_at timestamptz not null,
    confirmed_at timestamptz,
    primary key (shop_id, id),
    unique (shop_id, number),
    foreign key (shop_id, buyer_id) references buyer (shop_id, id),
    foreign key (shop_id, stream_id) references stream (shop_id, id),
    constraint confirmed_orders_have_an_address
        check (status in ('OPEN', 'CANCELLED', 'EXPIRED') or (recipient is not null and phone is not null and detail is not null))
);
create unique index one_parcel_per_buyer_and_stream on orders (shop_id, buyer_id, stream_id) where status in ('OPEN', 'CONFIRMED');
create index orders_of_stream on orders (shop_id, stream_id);

create table order_line (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    item_id bigint not null,
    lot_id bigint,
    claim_id bigint not null,
    quantity numeric(12, 3) not null check (quantity > 0),
    unit_price bigint not null check (unit_price >= 0),
    state text not null check (state in ('HELD', 'CONFIRMED', 'WAITING', 'RELEASED')),
    deadline timestamptz,
    created_at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    foreign key (shop_id, item_id) references lineup_item (shop_id, id),
    foreign key (shop_id, lot_id) references lot (shop_id, id),
    constraint taken_lines_name_their_lot check (state not in ('HELD', 'CONFIRMED') or lot_id is not null),
    constraint only_holds_have_a_deadline check ((state = 'HELD') = (deadline is not null))
);
create index line_of_order on order_line (shop_id, order_id);
create index line_of_claim on order_line (shop_id, claim_id);
create index line_waiting on order_line (shop_id, item_id, id) where state = 'WAITING';
create index line_due on order_line (deadline) where state = 'HELD';

create table payment (
    shop_id text collate "C" not null,
    id bigint not null,
    status text not null check (status in ('UNPAID', 'PROOF_SENT', 'PAID', 'PART_REFUNDED', 'REFUNDED', 'CASH_ON_DELIVERY')),
    amount bigint not null check (amount >= 0),
    primary key (shop_id, id)
);
alter table orders add foreign key (shop_id, payment_id) references payment (shop_id, id);
alter table orders add unique (shop_id, payment_id);

-- What a buyer owes, entry by entry; the sum of an order's entries is what it costs.
create table ledger_entry (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    kind text not null check (kind in ('GOODS', 'SHIPPING')),
    amount bigint not null check (amount <> 0),
    at timestamptz not null,
    primary key (shop_id, id),
    -- Checked at commit: batched writing may send an entry before the order that it belongs to.
    foreign key (shop_id, order_id) references orders (shop_id, id) deferrable initially deferred
);
create index ledger_of_order on ledger_entry (shop_id, order_id);

create table chat (
    shop_id text collate "C" not null,
    id bigint not null,
    channel text collate "C" not null,
    address text collate "C" not null,
    buyer_id bigint,
    language text not null,
    reachable boolean not null,
    stream_id bigint,
    muted_stream_id bigint,
    dialogue text,
    draft jsonb,
    dialogue_until timestamptz,
    seen_at timestamptz not null,
    created_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, channel, address),
    foreign key (shop_id, buyer_id) references buyer (shop_id, id)
);
create index chat_of_buyer on chat (shop_id, buyer_id);
create index chat_in_stream on chat (shop_id, stream_id);

create table unanswered (
    shop_id text collate "C" not null,
    id bigint not null,
    chat_id bigint not null,
    message_id bigint not null,
    words text not null,
    status text not null check (status in ('OPEN', 'ANSWERED', 'IGNORED')),
    at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, chat_id) references chat (shop_id, id)
);

create table inbox (
    shop_id text collate "C" not null,
    id bigint not null,
    channel text collate "C" not null,
    message_key text collate "C" not null,
    chat text not null,
    person text not null,
    kind text not null,
    words text,
    outcome text not null,
    state text not null check (state in ('DECIDED', 'PARKED')),
    error text,
    decided_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, message_key, channel)
);
create index inbox_of_chat on inbox (shop_id, channel, chat, id);
create index inbox_with_words on inbox (shop_id, decided_at) where words is not null;

create table outbox (
    shop_id text collate "C" not null,
    id bigint not null,
    chat_id bigint not null,
    channel text collate "C" not null,
    address text not null,
    answers_id bigint,
    kind text not null check (kind in ('TEXT', 'CARD', 'EDIT', 'TOAST')),
    priority smallint not null,
    merge_key text collate "C",
    card_item_id bigint,
    body jsonb not null,
    state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'ABORTED')),
    attempts integer not null default 0,
    not_before timestamptz,
    not_after timestamptz,
    sent_ref text,
    error text,
    created_at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, chat_id) references chat (shop_id, id)
);
create index outbox_of_chat on outbox (shop_id, channel, address, id);
create index outbox_answers on outbox (shop_id, answers_id) where answers_id is not null;
create index outbox_to_send on outbox (shop_id, channel, chat_id, id) where state in ('QUEUED', 'SENDING');
create index outbox_cards on outbox (shop_id, card_item_id) where card_item_id is not null;

-- Who changed what, for people to read.
create table history (
    shop_id text collate "C" not null,
    id bigint not null,
    actor text not null,
    action text not null,
    subject text not null,
    data jsonb not null,
    at timestamptz not null,
    primary key (shop_id, id)
);
create index history_of_subject on history (shop_id, subject, id);

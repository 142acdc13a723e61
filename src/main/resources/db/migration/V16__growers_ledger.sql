-- What growers are owed and were paid: entry by entry, cut into statements.

-- A shop's rules: how much a parcel may be short before money goes back, and who bears what goes wrong.
alter table shop add column tolerance_percent integer not null default 2 check (tolerance_percent between 0 and 20);
alter table shop add column weight_rule text not null default 'REFUND' check (weight_rule in ('REFUND', 'WAIVE'));
alter table shop add column goods_bearer text not null default 'GROWER' check (goods_bearer in ('GROWER', 'PACKING', 'COURIER', 'POOL'));
alter table shop add column packing_bearer text not null default 'PACKING' check (packing_bearer in ('GROWER', 'PACKING', 'COURIER', 'POOL'));
alter table shop add column transit_bearer text not null default 'COURIER' check (transit_bearer in ('GROWER', 'PACKING', 'COURIER', 'POOL'));
alter table shop add column unknown_bearer text not null default 'POOL' check (unknown_bearer in ('GROWER', 'PACKING', 'COURIER', 'POOL'));
alter table shop add column settles_itself boolean not null default false;

-- Since when every change of what was sold in it is entered at once.
alter table stream add column settled_at timestamptz check (settled_at is null or status = 'ENDED');

-- What the scale said, and what the buyer got back: for the weight, and for what went wrong.
alter table order_line add column packed_weight numeric(12, 3) check (packed_weight > 0);
alter table order_line add column weight_refund bigint not null default 0 check (weight_refund >= 0);
alter table order_line add column damage_refund bigint not null default 0 check (damage_refund >= 0);
alter table order_line add constraint no_more_is_refunded_than_was_owed
    check (weight_refund + damage_refund <= round(quantity * unit_price));
alter table order_line add constraint only_what_is_sold_is_weighed_or_refunded
    check (state = 'CONFIRMED' or packed_weight is null and weight_refund = 0 and damage_refund = 0);

alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check check (kind in ('GOODS', 'SHIPPING', 'REFUND'));

-- A decision that something went wrong with what a buyer got. Never changed; a wrong one is corrected by an entry.
create table damage (
    shop_id text collate "C" not null,
    id bigint not null,
    line_id bigint not null,
    cause text not null check (cause in ('GOODS', 'PACKING', 'TRANSIT', 'UNKNOWN')),
    bearer text not null check (bearer in ('GROWER', 'PACKING', 'COURIER', 'POOL')),
    quantity numeric(15, 6) not null check (quantity >= 0),
    refund bigint not null check (refund >= 0),
    -- What the goods would have earned their grower; 0 where nobody is named for them.
    loss bigint not null check (loss >= 0),
    decided_by text not null,
    at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, line_id) references order_line (shop_id, id)
);
create index damage_of_line on damage (shop_id, line_id);

-- Money that a grower got. The signature is the path of a drawing, as SVG writes it.
create table payout (
    shop_id text collate "C" not null,
    id bigint not null,
    grower_id bigint not null,
    amount bigint not null check (amount > 0),
    way text not null check (way in ('CASH', 'TRANSFER', 'WECHAT')),
    proof text not null check (proof in ('SIGNATURE', 'CODE_WORD', 'NONE')),
    signature text check (length(signature) <= 20000),
    note text not null default '' check (length(note) <= 200),
    advance boolean not null,
    -- Chosen by whoever asks, so that asking twice pays once.
    request_key text collate "C" not null,
    paid_by text not null,
    at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, request_key),
    foreign key (shop_id, grower_id) references member (shop_id, id),
    constraint who_signed_has_drawn check ((proof = 'SIGNATURE') = (signature is not null)),
    constraint cash_is_signed_for check (way <> 'CASH' or proof <> 'NONE')
);
create index payout_of_grower on payout (shop_id, grower_id, id);

-- What a grower was told on an evening: every entry of his between the statement before and this one. Never changed.
create table statement (
    shop_id text collate "C" not null,
    id bigint not null,
    grower_id bigint not null,
    stream_id bigint not null,
    -- The statement before this one; 0 for none.
    after_id bigint not null check (after_id < id),
    carried bigint not null,
    earned bigint not null,
    paid bigint not null,
    owed bigint not null,
    code_word text not null,
    closed_by text not null,
    closed_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, grower_id, after_id),
    foreign key (shop_id, grower_id) references member (shop_id, id),
    foreign key (shop_id, stream_id) references stream (shop_id, id),
    constraint a_statement_adds_up check (owed = carried + earned - paid)
);
create index statement_of_stream on statement (shop_id, stream_id);

-- The ledger: what changes what a grower is owed, in minor units. Written once, never changed.
create table grower_entry (
    shop_id text collate "C" not null,
    id bigint not null,
    grower_id bigint not null,
    stream_id bigint,
    lot_id bigint,
    kind text not null check (kind in ('ACCEPTED', 'SOLD', 'RETURNED', 'WEIGHT', 'DAMAGED', 'POOLED', 'FEE', 'CORRECTION', 'PAYOUT')),
    quantity numeric(15, 6) not null default 0,
    -- Change of what buyers pay for the lot.
    sale bigint not null default 0,
    -- Change of what the grower is owed.
    amount bigint not null,
    damage_id bigint,
    payout_id bigint,
    note text not null default '' check (length(note) <= 200),
    actor text not null,
    at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, grower_id) references member (shop_id, id),
    foreign key (shop_id, stream_id) references stream (shop_id, id),
    foreign key (shop_id, lot_id) references lot (shop_id, id),
    foreign key (shop_id, damage_id) references damage (shop_id, id) deferrable initially deferred,
    foreign key (shop_id, payout_id) references payout (shop_id, id) deferrable initially deferred,
    constraint entries_of_lots_name_lot_and_stream
        check (kind not in ('ACCEPTED', 'SOLD', 'RETURNED', 'WEIGHT', 'DAMAGED') or lot_id is not null and stream_id is not null),
    constraint damages_are_named check ((kind in ('DAMAGED', 'POOLED')) = (damage_id is not null)),
    constraint payouts_are_named check ((kind = 'PAYOUT') = (payout_id is not null))
);
create index grower_entry_of_grower on grower_entry (shop_id, grower_id, id);
create index grower_entry_of_stream on grower_entry (shop_id, stream_id);
create index grower_entry_of_damage on grower_entry (shop_id, damage_id) where damage_id is not null;
create index grower_entry_of_payout on grower_entry (shop_id, payout_id) where payout_id is not null;
create index line_of_lot on order_line (shop_id, lot_id) where lot_id is not null;

-- Money that is asked to go back to the card that it came by. Asked again with the same code it goes back once.
create table card_refund (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    intent text collate "C" not null,
    code text collate "C" not null check (length(code) = 22),
    amount bigint not null check (amount > 0),
    reason text not null check (reason ~ '^[A-Z_]{3,20}$'),
    actor text not null,
    state text not null check (state in ('ASKED', 'PENDING', 'SUCCEEDED', 'FAILED')),
    attempts int not null check (attempts >= 0),
    at timestamptz not null,
    -- When it is asked for next; nobody asks for what has been answered.
    next_at timestamptz,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    constraint a_refund_has_one_code unique (shop_id, code),
    constraint what_is_answered_is_not_asked_again check ((state = 'ASKED') = (next_at is not null))
);
create index card_refund_of_order on card_refund (shop_id, order_id);
create index card_refund_of_payment on card_refund (shop_id, intent);
create index card_refund_to_ask on card_refund (next_at) where state = 'ASKED';

-- Paying by card at somebody else's page. An order that can be paid so has a code, which alone names it outside.
create table card_checkout (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    code text collate "C" not null check (length(code) = 22),
    -- The page that was asked for last: which one it is, for how much, until when it is open, and its name once it is there.
    attempt int not null check (attempt >= 0),
    asked bigint not null,
    open_until timestamptz,
    session text collate "C" check (length(session) between 1 and 255),
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    constraint an_order_has_one_checkout unique (shop_id, order_id),
    constraint a_code_names_one_order unique (shop_id, code)
);

-- What has come by a page, once, and what of it has gone back by card, all in all.
create table card_receipt (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    session text collate "C" not null,
    intent text collate "C" not null,
    amount bigint not null check (amount > 0),
    returned bigint not null check (returned between 0 and amount),
    at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    constraint a_page_is_paid_at_once unique (shop_id, session)
);
create index card_receipt_of_order on card_receipt (shop_id, order_id);
create index card_receipt_of_payment on card_receipt (shop_id, intent);

-- What was told of card payments and has had its effect.
create table card_event (
    shop_id text collate "C" not null,
    id bigint not null,
    event text collate "C" not null,
    at timestamptz not null,
    primary key (shop_id, id),
    constraint what_is_told_has_one_effect unique (shop_id, event)
);
create index card_event_by_age on card_event (shop_id, at);

-- Money may come in more ways than by transfer or cash; why it goes back is one of these. The program knows all the words.
alter table money_entry drop constraint money_entry_reason_check;
alter table money_entry drop constraint money_comes_by_transfer_cash_or_invoice;
alter table money_entry add constraint money_entry_reason_is_a_word check (reason ~ '^[A-Z_]{3,20}$');
alter table money_entry add constraint money_goes_back_for_a_reason
    check ((reason in ('GIVEN_BACK', 'DAMAGE', 'TOO_MUCH', 'GOODWILL', 'RETURNED')) = (amount < 0));

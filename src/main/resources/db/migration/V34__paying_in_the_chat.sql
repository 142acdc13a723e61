-- Paying by an invoice in the chat, where a shop has a token of a payment provider. The token is sealed like a bot's, and good for that bot alone.

create table payment_token (
    shop_id text collate "C" not null primary key,
    id bigint not null,
    -- The bot that it was given for; null: the one of the environment.
    bot_id text collate "C",
    sealed text collate "C" not null,
    -- Nobody's money moves.
    test boolean not null
);

-- So that nobody looks for a token while a batch is decided.
alter table shop add column pay_by_invoice boolean not null default false;

-- What somebody was asked to pay in the chat. Who pays names it by its payload, which nobody can guess.
create table invoice (
    shop_id text collate "C" not null,
    id bigint not null,
    payload text collate "C" not null check (length(payload) between 22 and 128),
    order_id bigint not null,
    amount bigint not null check (amount > 0),
    currency text collate "C" not null,
    -- What was in the order then: its fee, and each line by our own keys.
    contents text collate "C" not null,
    at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, payload),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index invoice_of_order on invoice (shop_id, order_id);

-- What the platform says was paid, each payment once for ever. Without an order nobody knows yet what it is for.
create table invoice_payment (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint,
    charge text collate "C" not null,
    provider_charge text collate "C" not null,
    amount bigint not null check (amount > 0),
    currency text collate "C" not null,
    at timestamptz not null,
    -- When the platform said that it went back.
    returned_at timestamptz,
    primary key (shop_id, id),
    unique (shop_id, charge),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index invoice_payment_of_order on invoice_payment (shop_id, order_id);

alter table money_entry drop constraint money_entry_reason_check;
alter table money_entry add constraint money_entry_reason_check check (
    reason in ('TRANSFER', 'CASH', 'INVOICE', 'GIVEN_BACK', 'DAMAGE', 'TOO_MUCH', 'GOODWILL', 'RETURNED'));
alter table money_entry drop constraint money_comes_by_transfer_or_cash;
alter table money_entry add constraint money_comes_by_transfer_cash_or_invoice check (
    (reason in ('TRANSFER', 'CASH', 'INVOICE')) = (amount > 0));

alter table outbox drop constraint outbox_kind_check;
alter table outbox add constraint outbox_kind_check check (kind in ('TEXT', 'CARD', 'LINEUP', 'DIGEST', 'EDIT', 'TOAST', 'INVOICE'));

-- What a shop has received for its orders and given back; how it wants to be paid.

alter table payment add column received bigint not null default 0 check (received >= 0);
alter table payment add column refunded bigint not null default 0;
-- What was given back though it was owed, and is owed no more.
alter table payment add column waived bigint not null default 0;
alter table payment add constraint only_what_went_back_is_waived check (waived between 0 and refunded);
alter table payment add constraint nobody_gets_back_more_than_was_paid check (refunded between 0 and received);

-- What the buyer says of his payment, in his own words, and when he said it; until somebody has looked.
alter table payment add column proof text check (length(proof) <= 300);
alter table payment add column proof_at timestamptz;
alter table payment add constraint a_proof_was_sent_at_some_time check ((status = 'PROOF_SENT') = (proof_at is not null));
create index payment_to_check on payment (shop_id, proof_at) where proof_at is not null;

-- Money that came for an order and went back. The sum of an order's entries is what the shop has of it.
create table money_entry (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    reason text not null check (reason in ('TRANSFER', 'CASH', 'GIVEN_BACK', 'DAMAGE', 'TOO_MUCH', 'GOODWILL')),
    amount bigint not null check (amount <> 0),
    actor text not null,
    at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    constraint money_comes_by_transfer_or_cash check ((reason in ('TRANSFER', 'CASH')) = (amount > 0))
);
create index money_of_order on money_entry (shop_id, order_id);

-- Where to transfer it to, in the shop's own words; null: it has not said. Whether the courier may take it.
alter table shop add column pay_transfer text check (length(pay_transfer) between 1 and 300);
alter table shop add column pay_on_delivery boolean not null default false;

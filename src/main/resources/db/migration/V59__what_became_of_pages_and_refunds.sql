-- When Stripe was last asked by us what became of a page; it is asked where it has not told.
alter table card_checkout add column looked_at timestamptz;
create index card_checkout_open on card_checkout (open_until) where open_until is not null;
create index payment_under_way on payment (pending_since) where pending_since is not null;

-- What has gone back of a payment as Stripe says it, all in all; 0 where it has only been told of single refunds.
alter table card_receipt add column told bigint not null default 0 check (told between 0 and amount);
update card_receipt set told = returned where returned > 0;
-- A refund that is made at Stripe itself carries no name of ours but that of the payment.
create index card_receipt_named on card_receipt (intent);

-- A refund is asked after while it is on its way, too; its news count in the order of their making, whatever the order that they come in.
alter table card_refund add column heard_at timestamptz;
alter table card_refund add column told boolean not null default false;
alter table card_refund drop constraint what_is_answered_is_not_asked_again;
update card_refund set next_at = now() where state = 'PENDING';
alter table card_refund add constraint what_has_ended_is_not_asked_after
    check ((state in ('ASKED', 'PENDING')) = (next_at is not null));
drop index card_refund_to_ask;
create index card_refund_to_ask on card_refund (next_at) where next_at is not null;

-- Buyers may come for what they ordered, where the shop has said where and when; null: they may not. An order that is collected has no
-- country: its detail says where.
alter table shop add column pickup_at text check (length(pickup_at) between 1 and 200);

-- Who comes for it pays then.
alter table payment drop constraint payment_status_check;
alter table payment add constraint payment_status_check
    check (status in ('UNPAID', 'PROOF_SENT', 'PAID', 'PART_REFUNDED', 'REFUNDED', 'CASH_ON_DELIVERY', 'CASH_AT_PICKUP'));
alter table payment add column at_pickup boolean not null default false;
alter table payment add constraint who_pays_at_the_stall_pays_no_courier check (not (at_pickup and on_delivery));

-- Nobody sends what its buyer comes for: it is there for him once it is packed.
alter table parcel drop constraint only_what_was_sent_arrives;
alter table parcel add constraint only_what_was_packed_arrives check (delivered_at is null or packed_at is not null);

-- Whoever pays the courier does so still when he has said something else meanwhile that was not so.
alter table payment add column on_delivery boolean not null default false;
update payment set on_delivery = true where status = 'CASH_ON_DELIVERY';

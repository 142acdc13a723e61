-- While the shop has cancelled what shared a parcel, the rest costs no more to send than with it: "17:800" is the key of the order that was
-- cancelled and the fee of then. Where that order lies in the same parcel again, this is promised no longer.
alter table orders add column fee_spared text not null default '';
-- Until now this was promised for ever, also by what was cancelled itself: nothing of that is to bind once it is taken anew.
update orders set fee_at_most = null where status = 'CANCELLED' and fee_at_most is not null;

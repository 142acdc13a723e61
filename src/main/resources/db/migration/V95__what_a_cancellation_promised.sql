-- While the shop has cancelled what shared a parcel, the rest costs no more to send than with it: "17:800" is the key of the order that was
-- cancelled and the fee of then. Where that order lies in the same parcel again, this is promised no longer.
alter table orders add column fee_spared text not null default '';

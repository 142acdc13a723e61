-- What a grower gets for a lot: so much for a unit, or so many percent of what it is sold for. A lot keeps what was agreed when it
-- came, whatever the shop's usual share becomes.

alter table shop add column grower_share integer not null default 80 check (grower_share between 0 and 100);

alter table lot add column share_percent integer check (share_percent between 0 and 100);
update lot set share_percent = 80 where agreed_price is null;
alter table lot add constraint a_lot_has_a_price_or_a_share check ((agreed_price is null) <> (share_percent is null));

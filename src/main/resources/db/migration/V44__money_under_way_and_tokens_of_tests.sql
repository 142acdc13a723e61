-- Money that takes days: since when the buyer has done his part at Stripe and it is on its way. Until it comes or does not, nobody waits for him.
alter table payment add column pending_since timestamptz;

-- The page that the one asked for last stands for, until that is known to be closed: of two open pages both would be paid at.
alter table card_checkout add column replaces text collate "C" check (length(replaces) between 1 and 255);

-- By a test token nobody's money moves, so none but the team may pay with it.
alter table shop add column pay_by_test boolean not null default false;
update shop set pay_by_test = true
    where pay_by_invoice and exists (select from payment_token t where t.shop_id = shop.shop_key and t.test);
alter table shop add constraint a_test_token_is_a_token check (pay_by_invoice or not pay_by_test);

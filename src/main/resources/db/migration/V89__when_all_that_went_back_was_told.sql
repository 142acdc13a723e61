-- When Stripe made the news of all that has gone back of a payment that was told last: a refund that was begun after that is not counted in it,
-- so when it fails nothing is taken from what the others gave back. Of what was told before nobody knows.
alter table card_receipt add column told_at timestamptz;

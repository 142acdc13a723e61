-- A message that holds a code or a one-time link is kept without it once it was carried to its chat, and at the latest now.

alter table outbox add column secret_until timestamptz;

create index outbox_with_secret on outbox (shop_id, secret_until) where secret_until is not null;

-- What was sent before is swept at once.
update outbox set secret_until = now() where body::text ~ '(join|owner)_[A-Za-z0-9_-]{8,}|/console/[a-z/]*[?=/][A-Za-z0-9_=.?-]*[A-Za-z0-9_-]{22}';

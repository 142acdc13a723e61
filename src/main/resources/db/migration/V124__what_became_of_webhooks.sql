-- Since when a webhook's address says that it is gone for good (410): nothing is told to it until its owner has it tried again.
alter table webhook add column gone_at timestamptz;
-- What the secret before this one was made of, and until when that signs too: whoever checks signatures has a day to learn the new one.
alter table webhook add column salt_before text;
alter table webhook add column salt_before_until timestamptz;
alter table webhook add constraint a_secret_before_has_its_end check ((salt_before is null) = (salt_before_until is null));

-- When it was tried last, and in which transaction it was written: of what that does to an order only the end is told.
alter table webhook_event add column tried_at timestamptz;
alter table webhook_event add column told_in xid8;
alter table webhook_event alter column told_in set default pg_current_xact_id();
create index webhook_event_by_transaction on webhook_event (shop_id, told_in, thing) where state = 'QUEUED';
create index webhook_event_tests on webhook_event (shop_id, webhook_id, number) where state = 'QUEUED' and kind = 'test';

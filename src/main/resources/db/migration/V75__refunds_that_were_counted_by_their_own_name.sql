-- What has gone back by card of refunds that were made elsewhere and have said so of themselves, in minor units: whatever fails, their
-- money is never taken for its own. Of what was counted before nobody knows; there all of it may be. The check leaves a program of before,
-- which knows no names, free to lower what has gone back.
alter table card_receipt add column named bigint not null default 0 check (named between 0 and amount);

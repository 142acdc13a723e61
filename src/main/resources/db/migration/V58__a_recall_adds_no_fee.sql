-- Whose goods the shop has pulled pays no more for sending the rest than before: set by a recall, for what was confirmed.
alter table orders add column fee_at_most bigint check (fee_at_most >= 0);

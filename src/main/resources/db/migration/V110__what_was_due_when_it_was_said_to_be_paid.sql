-- What was due when the buyer said that he has paid, in minor units: who names no sum has paid that, and owes what he orders later. Null where
-- there is nothing to look at, and for what was said before this was kept, which counts for all.
alter table payment add column proof_due bigint check (proof_due >= 0);
alter table payment add constraint only_a_proof_tells_what_was_due check (proof_due is null or proof_at is not null);

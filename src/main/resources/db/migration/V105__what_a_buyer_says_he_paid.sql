-- What the buyer says he has paid, in minor units; null where he names no sum, or there is nothing to look at.
alter table payment add column proof_sum bigint check (proof_sum > 0);
alter table payment add constraint only_a_proof_names_a_sum check (proof_sum is null or proof_at is not null);

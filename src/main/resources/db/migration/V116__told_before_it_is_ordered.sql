-- What a buyer says of a payment while it is still a cart: said of the order as soon as there is one.
alter table payment add column ahead text check (length(ahead) <= 300);
alter table payment add column ahead_sum bigint check (ahead_sum > 0);
alter table payment add column ahead_at timestamptz;
alter table payment add constraint only_what_is_said_ahead_names_a_sum check (ahead_at is not null or ahead is null and ahead_sum is null);
alter table payment add constraint what_is_ordered_is_not_said_ahead check (ahead_at is null or amount = 0);

-- A token that worked and that Telegram does not know any more.
alter table bot drop constraint bot_state_check;
alter table bot add constraint bot_state_check check (state in ('CHECKING', 'WORKING', 'LOST', 'REFUSED', 'TAKEN'));

-- First paid, first served: so many minutes what was ordered is kept for who has not paid. Empty where it is not so.
alter table shop add column pay_within integer check (pay_within > 0);
-- What was to be paid before that is not taken from anybody by a rule that is set anew.
alter table shop add column pay_within_since timestamptz;
alter table shop add constraint a_time_to_pay_begins_some_day check (pay_within is null or pay_within_since is not null);
alter table shop add constraint who_pays_first_pays_no_courier check (pay_within is null or not pay_on_delivery);
alter table order_line drop constraint only_holds_have_a_deadline;
alter table order_line add constraint what_is_held_or_to_be_paid_has_a_deadline
    check (case state when 'HELD' then deadline is not null when 'CONFIRMED' then true else deadline is null end);
create index line_to_be_paid on order_line (deadline) where state = 'CONFIRMED' and deadline is not null;

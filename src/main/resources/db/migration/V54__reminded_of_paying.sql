-- Where first paid is first served, who has not paid is reminded before his time is over, as who has not confirmed is.
alter table order_line drop constraint only_holds_are_reminded_of;
alter table order_line add constraint only_what_ends_is_reminded_of
    check (remind_at is null or state in ('HELD', 'CONFIRMED') and remind_at < deadline);

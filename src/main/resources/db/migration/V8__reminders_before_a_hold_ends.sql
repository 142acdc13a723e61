-- When a person is reminded of what is kept and not confirmed: so long before the end, and once. Null: reminded already, or never.

alter table shop add column remind_seconds integer not null default 300 check (remind_seconds between 0 and 3600);

alter table order_line add column remind_at timestamptz;
alter table order_line add constraint only_holds_are_reminded_of check (remind_at is null or state = 'HELD' and remind_at < deadline);
create index line_to_remind on order_line (remind_at) where remind_at is not null;

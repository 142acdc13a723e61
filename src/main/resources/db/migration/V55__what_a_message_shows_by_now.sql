-- The answer to a tap may take the place of the message that carried the button: which change says what that shows by now.
alter table outbox add column shown_by bigint;

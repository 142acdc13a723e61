-- Since when what was said of all that has gone back of a payment is not true any more: something of it came back.
alter table card_receipt add column came_back_at timestamptz;

-- A refund can be asked for safely for a day from when it may first have been heard, however long nobody has let us in before.
alter table card_refund add column asked_at timestamptz;
alter table card_refund add column reached_at timestamptz;
update card_refund set reached_at = at where attempts > 0;

-- Of which stream whatever stands in a place is, so that it can be closed once the bot is back; and the list that is pinned there, also once
-- it is kept up to date no more, so that the next one takes its place.
alter table place add column stream_id bigint;
alter table place add column pinned_id bigint;

update place p set pinned_id = lineup_id,
    stream_id = (select max(s.id) from stream s where s.shop_id = p.shop_id and s.status = 'LIVE');

-- Of a stream that is over everything was closed with it.
update place set card_id = null, lineup_id = null, stream_id = null where stream_id is null or card_id is null and lineup_id is null;

-- A group that has become another one for its platform: what waited to be said there goes to the other, and whoever asks where an answer
-- went must be able to tell. Those that moved before are known by the message that told it.
alter table chat add column continues_id bigint;
alter table chat add foreign key (shop_id, continues_id) references chat (shop_id, id);

update chat n set continues_id = o.id
from inbox m join chat o on o.shop_id = m.shop_id and o.channel = m.channel and o.address = m.chat
where m.kind = 'PLACE' and n.shop_id = m.shop_id and n.channel = m.channel and o.id <> n.id
  and m.message_key = 'moved:' || m.chat || ':' || n.address;

-- When it was said in a group last that nobody can tell who speaks in the name of a channel.
alter table chat add column channel_told_at timestamptz;

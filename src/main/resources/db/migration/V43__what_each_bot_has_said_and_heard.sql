-- In private chats and basic groups every bot counts messages for itself. What was heard and shown there until now was said by the bot
-- that the shop has now, as far as anybody knows: its number becomes part of their names, as it is of all that come after them.

create temporary table speaking on commit drop as
select s.shop_id, coalesce(b.bot_id, nullif('${first_bot}', '')) as bot
from (select shop_id from inbox where channel = 'telegram' union select shop_id from outbox where channel = 'telegram') s
left join bot b on b.shop_id = s.shop_id;

update inbox m set
    message_key = regexp_replace(
        regexp_replace(message_key, '^([meg]:(?:[0-9]+|-[0-9]{1,12}):)([0-9]+)', '\1' || s.bot || '/\2'),
        '^(s:-?[0-9]+:[0-9]+:)([0-9]+)$', '\1' || s.bot || '/\2'),
    amends = regexp_replace(amends, '^(m:(?:[0-9]+|-[0-9]{1,12}):)([0-9]+)$', '\1' || s.bot || '/\2')
from speaking s
where m.shop_id = s.shop_id and m.channel = 'telegram' and s.bot is not null and m.message_key ~ '^(s:|[meg]:(?:[0-9]+|-[0-9]{1,12}):)';

update outbox o set sent_ref = s.bot || '/' || sent_ref
from speaking s
where o.shop_id = s.shop_id and o.channel = 'telegram' and s.bot is not null
    and sent_ref ~ '^[0-9]+$' and address ~ '^([0-9]+|-[0-9]{1,12})$';

-- From now on every message waits only as long as it is worth something.
update outbox set not_after = created_at + interval '1 day' where state = 'QUEUED' and not_after is null;

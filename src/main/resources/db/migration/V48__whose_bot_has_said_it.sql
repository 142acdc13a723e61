-- V43 put the number of the bot before the names of what was shown in private chats and basic groups: of the shop's own, else of that of the
-- environment. Where there was neither, names stayed bare, and the next bot of the shop would take them for its own; and a shop whose own bot
-- had been taken away was given the environment's, which serves another shop. Nobody knows any more whose they were: 0 is no bot's number,
-- so that none changes what another has shown.

update outbox set sent_ref = '0/' || sent_ref
where channel = 'telegram' and sent_ref ~ '^[0-9]+$' and address ~ '^([0-9]+|-[0-9]{1,12})$';

create temporary table mistaken on commit drop as
select s.shop_key as shop_id from shop s
where '${first_bot}' <> ''
    and s.shop_key <> coalesce(nullif('${first_bot_shop}', ''), (select shop_key from shop order by created_at, shop_key limit 1))
    and not exists (select 1 from bot b where b.shop_id = s.shop_key and b.bot_id = '${first_bot}');

update outbox o set sent_ref = '0/' || split_part(o.sent_ref, '/', 2)
from mistaken m
where o.shop_id = m.shop_id and o.channel = 'telegram' and o.sent_ref like '${first_bot}/%';

update inbox i set
    message_key = replace(i.message_key, ':${first_bot}/', ':0/'),
    amends = replace(i.amends, ':${first_bot}/', ':0/')
from mistaken m
where i.shop_id = m.shop_id and i.channel = 'telegram' and i.message_key like '%:${first_bot}/%';

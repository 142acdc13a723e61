\set viewer random(1, 1000000)
begin;
update ref_item set held = held + 256 where shop_id = 'qingshan' and id = 1 and held + 256 <= offered;
select setval('ref_id', nextval('ref_id') + 2000) as base \gset
insert into ref_inbox select 'qingshan', :base + n, 'telegram', 'm:' || :viewer || ':' || :base + n, :viewer, :viewer, 'TEXT', 'A1', '', 'DECIDED', now() from generate_series(1, 256) n;
insert into ref_order select 'qingshan', :base + 256 + n, :base + n, :viewer, 'OPEN', now() from generate_series(1, 256) n;
insert into ref_line select 'qingshan', :base + 512 + n, :base + 256 + n, 1, :base + n, 1, 2990, 'HELD', now() + interval '15 min', now() from generate_series(1, 256) n;
insert into ref_outbox select 'qingshan', :base + 768 + n, 'telegram', :viewer, :base + n, 'TEXT', 1, '{"text": "已为你留 1 箱 黄桃（A1），共 ¥29.90。请在 15 分钟内确认。", "buttons": [[{"label": "确认下单", "text": "/confirm"}]]}', 'QUEUED', now() from generate_series(1, 256) n;
commit;

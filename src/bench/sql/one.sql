\set viewer random(1, 1000000)
begin;
insert into ref_inbox values ('qingshan', nextval('ref_id'), 'telegram', 'm:' || :viewer || ':' || currval('ref_id'), :viewer, :viewer, 'TEXT', 'A1', '', 'DECIDED', now());
update ref_item set held = held + 1 where shop_id = 'qingshan' and id = 1 and held + 1 <= offered;
insert into ref_order values ('qingshan', currval('ref_id') + 1, currval('ref_id'), :viewer, 'OPEN', now());
insert into ref_line values ('qingshan', currval('ref_id') + 2, currval('ref_id') + 1, 1, currval('ref_id'), 1, 2990, 'HELD', now() + interval '15 min', now());
insert into ref_outbox values ('qingshan', currval('ref_id') + 3, 'telegram', :viewer, currval('ref_id'), 'TEXT', 1, '{"text": "已为你留 1 箱 黄桃（A1），共 ¥29.90。请在 15 分钟内确认。", "buttons": [[{"label": "确认下单", "text": "/confirm"}]]}', 'QUEUED', now());
commit;

-- "+1" means what was presented when it was said, which may be some time before it is decided. While nothing else was presented since, the
-- stream's own row tells that; what was presented earlier is asked of the history.
alter table stream add column presented_since timestamptz;

update stream s set presented_since = coalesce(
    (select max(h.at) from history h
     where h.shop_id = s.shop_id and h.action in ('card.pushed', 'card.unpinned') and h.at >= s.started_at
         and (s.ended_at is null or h.at <= s.ended_at)),
    s.started_at, s.created_at)
where s.pinned_item_id is not null;

alter table stream add check (pinned_item_id is null or presented_since is not null);

create index history_of_cards on history (shop_id, at) where action in ('card.pushed', 'card.unpinned');

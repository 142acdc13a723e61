-- Pictures that the team sends in a chat: of goods, of what a grower brings, of what a look at it found. Products, lots and looks name
-- them as the chat does until the file has been fetched, and by the file from then on; the chat's own name for it stays here.
create table team_photo (
    shop_id text collate "C" not null,
    id bigint not null,
    photo text not null check (length(photo) <= 300),
    -- Below the data directory; null until it has been fetched.
    file text check (length(file) <= 300),
    tried integer not null default 0,
    at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, photo)
);
create index team_photo_to_fetch on team_photo (shop_id, id) where file is null and tried < 5;

-- What was sent before this was kept: the platform may still have it.
insert into team_photo (shop_id, id, photo, at)
select p.shop_id, l.last_id + row_number() over (partition by p.shop_id order by p.photo), p.photo, now()
from (select shop_id, photo from product union select shop_id, photo from lot union select shop_id, unnest(photos) from inspection) p
join lane l on l.shop_id = p.shop_id
where p.photo <> '' and p.photo not like 'photos/%' and length(p.photo) <= 300;
update lane l set last_id = greatest(last_id, (select max(p.id) from team_photo p where p.shop_id = l.shop_id))
where exists (select 1 from team_photo p where p.shop_id = l.shop_id);

-- What the platform calls a picture whose file has been fetched.
alter table sent_photo add column sent_as text check (length(sent_as) <= 300);

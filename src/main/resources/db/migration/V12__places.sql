-- The groups and channels that the team has linked to the shop: how the bot stands there, and which channel's posts are commented on.

create table place (
    shop_id text collate "C" not null,
    id bigint not null,
    chat_id bigint not null,
    sort text not null check (sort in ('GROUP', 'CHANNEL')),
    title text not null,
    state text not null check (state in ('LINKED', 'UNLINKED', 'LOST')),
    reads boolean not null,
    posts boolean not null,
    edits boolean not null,
    pins boolean not null,
    known boolean not null,
    channel_id bigint,
    linked_by bigint not null,
    asked_by bigint,
    primary key (shop_id, id),
    unique (shop_id, chat_id),
    foreign key (shop_id, chat_id) references chat (shop_id, id),
    foreign key (shop_id, channel_id) references place (shop_id, id),
    foreign key (shop_id, linked_by) references buyer (shop_id, id)
);

-- What a platform shows in a group of something posted in a channel, by the platform's names.
create table card_copy (
    shop_id text collate "C" not null,
    id bigint not null,
    address text collate "C" not null,
    ref text not null,
    from_address text collate "C" not null,
    from_ref text not null,
    primary key (shop_id, id),
    unique (shop_id, address, ref)
);

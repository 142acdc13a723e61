-- What a platform has asked to be left alone until then, so that whoever sends next, after a restart or on another replica, knows it too.
create table chat_rest (
    shop_id text collate "C" not null,
    channel text not null,
    -- Of the platform; empty for the bot as a whole.
    address text not null,
    until timestamptz not null,
    primary key (shop_id, channel, address)
);

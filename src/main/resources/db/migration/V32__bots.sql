-- The bot that a shop has on a platform, other than the one of the environment. Tokens are sealed with a key that is not in the
-- database: whoever reads this table alone can speak for nobody. A new token waits beside the one that works until it has proved good.

create table bot (
    shop_id text collate "C" not null primary key,
    id bigint not null,
    bot_id text collate "C",
    sealed text collate "C",
    offered_id text collate "C",
    offered text collate "C",
    mode text not null check (mode in ('POLLING', 'WEBHOOK')),
    state text not null check (state in ('CHECKING', 'WORKING', 'REFUSED', 'TAKEN')),
    name text collate "C" not null default '',
    -- Who waits to hear whether it works.
    chat_id bigint,
    foreign key (shop_id, chat_id) references chat (shop_id, id),
    constraint a_token_is_of_a_bot check ((bot_id is null) = (sealed is null) and (offered_id is null) = (offered is null)),
    constraint what_is_checked_is_there check ((state = 'CHECKING') = (offered is not null))
);

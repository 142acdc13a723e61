-- Which login of the provider a person of the shop has linked. Of the login is kept what is derived from issuer and subject with a key
-- that is in no table: such numbers are few enough to be tried out.
create table provider_login (
    shop_id text collate "C" not null,
    id bigint not null,
    subject text collate "C" not null,
    buyer_id bigint not null,
    linked_at timestamptz not null,
    primary key (shop_id, id),
    constraint a_login_is_one_persons unique (shop_id, subject),
    foreign key (shop_id, buyer_id) references buyer (shop_id, id)
);
-- Whoever comes by his login does not say to which shop.
create index provider_login_by_subject on provider_login (subject);
create index provider_login_by_person on provider_login (shop_id, buyer_id);

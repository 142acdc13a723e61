-- A person may be forgotten: which message asked for it, and when it was done. What stays of the orders is amounts and province.

alter table buyer add column forget_id bigint;
alter table buyer add column forgotten_at timestamptz;
alter table buyer add constraint only_who_asked_is_forgotten
    check (forgotten_at is null or name = '' and address_id is null);
create index buyer_to_forget on buyer (shop_id, id) where forget_id is not null;

-- Opens what a shop knows about one person, for some minutes.
create table own_data_link (
    shop_id text collate "C" not null,
    id bigint not null,
    code_hash text not null,
    buyer_id bigint not null,
    expires_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, code_hash),
    foreign key (shop_id, buyer_id) references buyer (shop_id, id)
);

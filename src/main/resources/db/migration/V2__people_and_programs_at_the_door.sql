-- What opens a door over HTTP: keys of programs, one-time links and sessions of people. Of every secret only the SHA-256 is kept.

create table api_key (
    shop_id text collate "C" not null,
    id bigint not null,
    name text not null,
    key_hash text not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    primary key (shop_id, id),
    unique (shop_id, key_hash)
);

-- A link without a person is the first owner's, who has no chat yet.
create table console_link (
    shop_id text collate "C" not null,
    id bigint not null,
    code_hash text not null,
    buyer_id bigint,
    name text not null,
    expires_at timestamptz,
    used_at timestamptz,
    created_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, code_hash),
    foreign key (shop_id, buyer_id) references buyer (shop_id, id)
);

create table console_session (
    shop_id text collate "C" not null,
    id bigint not null,
    secret_hash text not null,
    buyer_id bigint,
    name text not null,
    opened_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    primary key (shop_id, id),
    unique (shop_id, secret_hash),
    foreign key (shop_id, buyer_id) references buyer (shop_id, id)
);

-- A program's write under a key of its own choice, and what was answered; in the same transaction as its effect.
create table idempotent_write (
    shop_id text collate "C" not null,
    idempotency_key text collate "C" not null check (length(idempotency_key) between 1 and 200),
    request_hash text not null,
    status integer,
    body text,
    written_at timestamptz not null,
    primary key (shop_id, idempotency_key)
);
create index idempotent_write_by_age on idempotent_write (shop_id, written_at);

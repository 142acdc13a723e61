-- What is said in a rehearsal, in order; its first line begins it. A rehearsal is played anew, on the shop as it is, whenever somebody
-- looks at it, and nothing of that remains: these lines are all there is of it, and go at its end.

create table rehearsal_line (
    shop_id text not null references shop (shop_key),
    id bigint not null,
    speaker text not null check (length(speaker) <= 20), -- empty: the host
    words text not null check (length(words) <= 300),
    said_at timestamptz not null,
    primary key (shop_id, id)
);

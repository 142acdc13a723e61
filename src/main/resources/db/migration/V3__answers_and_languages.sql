-- What the shop answers by itself: the host's own pairs of question and answer, and how soon its parcels leave. And in which language.

create table faq (
    shop_id text collate "C" not null,
    id bigint not null,
    triggers text[] not null check (cardinality(triggers) > 0),
    answer text not null,
    at timestamptz not null,
    primary key (shop_id, id)
);

-- Null while the owner has promised nothing.
alter table shop add column dispatch_hours integer check (dispatch_hours between 1 and 720);

-- A person's language is settled by a choice or by the first words that tell one; who spoke before keeps what he has.
alter table chat add column language_settled boolean not null default true;

-- A lot from the grower's word to the lineup: who looked at it, how many of which, and what was found. Only what passed is sold, or,
-- where the shop lets that be, what somebody vouches for.

alter table shop add column last_lot_number integer not null default 0 check (last_lot_number >= 0);
alter table product add column aql numeric(4, 2) check (aql in (0.65, 1.0, 1.5, 2.5, 4.0, 6.5, 10));

alter table lot rename column inspection to state;
alter table lot drop constraint lot_inspection_check;
alter table lot add constraint lot_state_check check (state in
    ('PROPOSED', 'ANNOUNCED', 'DECLINED', 'BROUGHT', 'PASSED', 'FAILED', 'TRUSTED', 'RECALLED'));
alter table lot alter column vouched_by drop not null;
alter table lot add constraint who_let_a_lot_pass check (state not in ('PASSED', 'TRUSTED') or vouched_by is not null);
alter table lot add column expected_on date;
alter table lot add column photo text;
alter table lot add column sold_out_told boolean not null default false;

-- What was found bad is put aside; it was brought, and is not sold.
alter table lot add column sorted_out numeric(12, 3) not null default 0 check (sorted_out >= 0 and sorted_out <= brought);
alter table lot drop constraint lot_never_oversold;
alter table lot add constraint lot_never_oversold check (held >= 0 and sold >= 0 and held + sold <= brought - sorted_out);
alter table lot add constraint only_good_lots_are_sold check
    (state in ('PASSED', 'TRUSTED', 'RECALLED') or held = 0 and sold = 0);

-- People call a lot by a short number.
alter table lot add column number integer;
update lot set number = numbered.number
from (select shop_id, id, row_number() over (partition by shop_id order by id) as number from lot) numbered
where numbered.shop_id = lot.shop_id and numbered.id = lot.id;
alter table lot alter column number set not null;
alter table lot add unique (shop_id, number);
update shop set last_lot_number = (select coalesce(max(number), 0) from lot where lot.shop_id = shop.shop_key);

-- A look at a sample of a lot, by the plan of ISO 2859-1 (GB/T 2828.1). The seed shows again which items were drawn.
create table inspection (
    shop_id text collate "C" not null,
    id bigint not null,
    lot_id bigint not null,
    round integer not null check (round > 0),
    items integer not null check (items > 0),
    aql numeric(4, 2) not null,
    sample integer not null check (sample between 1 and items),
    acceptance integer not null check (acceptance >= 0),
    seed bigint not null,
    damage integer not null default 0 check (damage >= 0),
    pest integer not null default 0 check (pest >= 0),
    size integer not null default 0 check (size >= 0),
    ripeness integer not null default 0 check (ripeness >= 0),
    weight integer not null default 0 check (weight >= 0),
    photos text[] not null default '{}',
    inspector text not null,
    passed boolean,
    drawn_at timestamptz not null,
    judged_at timestamptz,
    primary key (shop_id, id),
    unique (shop_id, lot_id, round),
    foreign key (shop_id, lot_id) references lot (shop_id, id),
    constraint judged_inspections_say_when check ((passed is null) = (judged_at is null)),
    constraint nobody_finds_more_than_he_looks_at check (damage + pest + size + ripeness + weight <= sample),
    constraint the_plan_decides check (passed is null or passed = (damage + pest + size + ripeness + weight <= acceptance))
);

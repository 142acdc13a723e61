-- What buyers report of goods that came spoilt, by which rules that is judged, and the pictures that they send.

-- By which rules a report is judged. The row without a product is the shop's; a shop that has set nothing has none and goes by the
-- defaults (qingshan.damage). Steps: "30=50 60=100": from 30 percent bad on half is paid back, from 60 on all of it.
create table damage_rules (
    shop_id text collate "C" not null,
    id bigint not null,
    product_id bigint,
    window_hours integer not null check (window_hours between 1 and 720),
    tolerance_percent integer not null check (tolerance_percent between 0 and 100),
    steps text not null default '' check (length(steps) <= 100),
    primary key (shop_id, id),
    unique nulls not distinct (shop_id, product_id),
    foreign key (shop_id, product_id) references product (shop_id, id)
);

create table damage_report (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    item_id bigint not null,
    buyer_id bigint not null,
    -- In the product's unit; told as a share it is not a whole number of pieces.
    quantity numeric(12, 3) not null check (quantity > 0),
    -- Since it arrived, when this was reported.
    hours integer not null check (hours >= 0),
    note text not null default '' check (length(note) <= 300),
    status text not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    refund bigint not null default 0 check (refund >= 0),
    reason text not null default '' check (length(reason) <= 300),
    decided_by text,
    decided_at timestamptz,
    at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    foreign key (shop_id, item_id) references lineup_item (shop_id, id),
    constraint who_decided_a_report_is_known check ((status in ('ACCEPTED', 'REFUSED')) = (decided_by is not null and decided_at is not null)),
    constraint money_goes_back_for_accepted_reports check (status = 'ACCEPTED' or refund = 0)
);
create unique index one_open_report on damage_report (shop_id, order_id, item_id) where status = 'OPEN';
create index report_of_buyer on damage_report (shop_id, buyer_id);
create index report_of_order on damage_report (shop_id, order_id);
create index report_to_decide on damage_report (shop_id, id) where status = 'OPEN';

-- Which report a damage was decided on; none where somebody of the team decided without one.
alter table damage add column report_id bigint;
alter table damage add foreign key (shop_id, report_id) references damage_report (shop_id, id);

-- A picture that a buyer sent: of what is spoilt, or, without a report, of his payment. The name is a platform's own until the file has
-- been fetched, then that of a file below the data directory.
create table sent_photo (
    shop_id text collate "C" not null,
    id bigint not null,
    buyer_id bigint not null,
    order_id bigint not null,
    report_id bigint,
    photo text not null check (length(photo) <= 300),
    tried integer not null default 0,
    at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    foreign key (shop_id, report_id) references damage_report (shop_id, id)
);
create index photo_of_report on sent_photo (shop_id, report_id);
create index photo_of_order on sent_photo (shop_id, order_id);
create index photo_of_buyer on sent_photo (shop_id, buyer_id);
create index photo_to_fetch on sent_photo (shop_id, id) where photo not like 'sent/%' and tried < 5;

-- The last pictures sent together that were answered: they come one by one, and one answer is enough.
alter table chat add column album text;

-- The picture of the shop's collection code, which buyers scan to pay; a file below the data directory.
alter table shop add column pay_code text check (length(pay_code) <= 200);

-- When who has not paid is reminded, and when what he has not paid for goes to others; no row, or null, for never.
create table payment_rules (
    shop_id text collate "C" not null,
    id bigint not null,
    remind_hours integer check (remind_hours between 1 and 720),
    release_hours integer check (release_hours between 1 and 720),
    -- Nobody who ordered before knew of them: until goods go to others, hours count from then at the earliest.
    set_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id)
);
-- Since when the buyer is waited for, where that is later than his order: a proof was looked at and was none. When he was reminded.
alter table payment add column waits_from timestamptz;
alter table payment add column reminded_at timestamptz;

-- What a buyer says of an order that came. Others see it if he lets them, without his name.
create table rating (
    shop_id text collate "C" not null,
    id bigint not null,
    order_id bigint not null,
    buyer_id bigint not null,
    stars integer not null check (stars between 1 and 5),
    public boolean not null default false,
    at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, order_id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index rating_of_buyer on rating (shop_id, buyer_id);
create index rating_for_others on rating (shop_id) where public;

-- Who wants to be told when the next stream begins, and when he was told last.
create table stream_wish (
    shop_id text collate "C" not null,
    id bigint not null,
    buyer_id bigint not null,
    told_at timestamptz,
    at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, buyer_id)
);

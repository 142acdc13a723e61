-- What parcels cost by province and weight: a list of {provinces, first, further}, read with the shop; elsewhere away_fee and
-- away_further hold. Weights in grams.
alter table shop add column shipping_zones jsonb not null default '[]';
alter table shop add column away_further bigint not null default 0 check (away_further >= 0);
alter table shop add column first_grams integer not null default 1000 check (first_grams between 1 and 100000);
alter table shop add column step_grams integer not null default 1000 check (step_grams between 1 and 100000);
update shop set shipping_zones =
    jsonb_build_array(jsonb_build_object('provinces', jsonb_build_array(home_province), 'first', home_fee, 'further', 0))
    where home_province is not null;
alter table shop drop column home_province;
alter table shop drop column home_fee;

-- When the courier takes the last parcel of a day, by the village's clock.
alter table shop add column cut_off time;

-- What the shop says in its own words: behind the greeting, at the end of a receipt, and where something is wrong with a parcel.
alter table shop add column welcome_zh text not null default '' check (length(welcome_zh) <= 300);
alter table shop add column welcome_en text not null default '' check (length(welcome_en) <= 300);
alter table shop add column thanks_zh text not null default '' check (length(thanks_zh) <= 300);
alter table shop add column thanks_en text not null default '' check (length(thanks_en) <= 300);
alter table shop add column after_sale_zh text not null default '' check (length(after_sale_zh) <= 300);
alter table shop add column after_sale_en text not null default '' check (length(after_sale_en) <= 300);

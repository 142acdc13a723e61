-- What the scale said of goods that are counted in boxes or bags, in grams; empty where nobody weighed them.
alter table lot add column weight_grams bigint check (weight_grams > 0);

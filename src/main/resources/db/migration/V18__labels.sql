-- What the label of a box said that was printed last, as a digest: what has changed since is printed anew. By which limit the
-- order was divided, so that its boxes hold the same whenever they are looked at.
alter table parcel add column printed_as text;
alter table parcel add column limit_grams integer not null default 20000 check (limit_grams between 1000 and 50000);

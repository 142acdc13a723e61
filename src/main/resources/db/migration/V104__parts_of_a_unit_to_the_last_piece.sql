-- Five eggs of a box of thirty are a sixth of it: what that comes to is told from so many digits as from the fraction itself.
-- The view is made again at once, by the file of the invariants.
drop view if exists broken_invariant;

alter table damage_report alter column quantity type numeric(21, 12);
alter table damage alter column quantity type numeric(21, 12);
alter table grower_entry alter column quantity type numeric(21, 12);

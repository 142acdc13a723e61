-- What a courier's file said of a box, as a digest: what has changed since is told to the team and exported anew.
alter table parcel add column exported_as text;

-- A shop's own columns for its courier's file: a line for each, "title = field".
alter table parcel_rules add column columns text not null default '' check (length(columns) <= 2000);

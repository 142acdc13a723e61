-- What buyers gave back of earlier streams while none was live lay in the lots, and no stream that began after that had it on its lineup.
alter table lineup_item add column came_back numeric(12, 3) not null default 0 check (came_back >= 0);

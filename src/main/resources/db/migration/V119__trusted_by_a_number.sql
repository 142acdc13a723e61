-- What nobody has looked at goes on sale with a higher number on the lineup and comes off with a lower one; of what is on sale now nobody knows how it came.
alter table lot add column trusted_by_number boolean not null default false;

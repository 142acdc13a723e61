-- What a host only says to be there is taken back when he says less; of the lots that there are nobody knows which are such.
alter table lot add column on_word boolean not null default false;

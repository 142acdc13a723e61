-- Which of the goods a buyer would like (38码, 要熟一点的) is for whoever packs them; of earlier orders only the host was told.
alter table orders add column wished text not null default '';

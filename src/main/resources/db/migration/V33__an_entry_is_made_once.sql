-- What a form writes into the growers' ledger, so that a form that is sent twice is one entry. Chosen by the page; none where no form made it.
alter table grower_entry add column request_key text collate "C" check (length(request_key) between 1 and 60);
alter table grower_entry add constraint a_form_makes_one_entry unique (shop_id, request_key);

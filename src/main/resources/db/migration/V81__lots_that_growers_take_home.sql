-- A grower sells no more: what is left of the lot is taken home. What of it is kept for somebody or sold stays in it.

alter table lot drop constraint lot_state_check;
alter table lot add constraint lot_state_check check (state in
    ('PROPOSED', 'ANNOUNCED', 'DECLINED', 'BROUGHT', 'PASSED', 'FAILED', 'TRUSTED', 'RECALLED', 'WITHDRAWN'));
alter table lot drop constraint only_good_lots_are_sold;
alter table lot add constraint only_good_lots_are_sold check
    (state in ('PASSED', 'TRUSTED', 'RECALLED', 'WITHDRAWN') or held = 0 and sold = 0);

-- What is promised of goods that were sold of such a lot rests on whether a sample of it was good.
alter table lot add column inspected boolean not null default false;
update lot set inspected = true where state = 'PASSED';
alter table lot add constraint what_passed_was_inspected check (state <> 'PASSED' or inspected);

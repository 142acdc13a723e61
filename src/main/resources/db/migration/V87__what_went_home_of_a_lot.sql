-- What of a lot that is sold no more its grower knows to be his to take home: what is recalled of it later is not that, and what comes
-- back is told together.

alter table lot add column went_home numeric(12, 3) not null default 0 check (went_home >= 0);
update lot set went_home = brought - sorted_out - held - sold where state = 'WITHDRAWN';

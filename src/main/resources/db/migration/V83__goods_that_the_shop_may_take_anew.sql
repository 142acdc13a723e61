-- What was sold and went back with all of its order, or because nobody had paid: who pays all the same, or whose order was cancelled by
-- mistake, may have it again in the same order. What its buyer gave back before of his own choice is not among it.
alter table order_line add column may_return boolean not null default false;
alter table order_line add constraint only_what_went_back_returns check (not may_return or state = 'RELEASED');

-- What is packed goes to nobody else. Where that was a slip, what had to be paid in time has to be so again, and nothing besides.
alter table order_line add column timed boolean not null default false;

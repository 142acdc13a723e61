-- What was noted to have come and never did is taken out of the books by an entry of its own: nothing has gone back by it.
alter table money_entry drop constraint money_goes_back_for_a_reason;
alter table money_entry add constraint money_goes_back_for_a_reason
    check ((reason in ('GIVEN_BACK', 'DAMAGE', 'TOO_MUCH', 'GOODWILL', 'RETURNED', 'MOVED_AWAY', 'MISTAKE')) = (amount < 0));

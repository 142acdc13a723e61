-- What came for an order that is off may pay for another of the same buyer: it leaves the one and comes to the other, and nothing goes back.
alter table money_entry drop constraint money_goes_back_for_a_reason;
alter table money_entry add constraint money_goes_back_for_a_reason
    check ((reason in ('GIVEN_BACK', 'DAMAGE', 'TOO_MUCH', 'GOODWILL', 'RETURNED', 'MOVED_AWAY')) = (amount < 0));

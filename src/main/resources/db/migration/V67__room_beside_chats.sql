-- Each claim changes its chat, and most people claim in the same hour. Where there is room beside it none of the table's indexes need be
-- written. A fifth of a page was room for one chat in four; half of it is room for all, and for one in two while they are answered for the
-- first time, which makes a row longer.
alter table chat set (fillfactor = 50);

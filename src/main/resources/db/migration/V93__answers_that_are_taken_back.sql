-- Which message of the outbox answered what was said, so that an answer that was a slip is taken back: 0 where nobody could be told.
-- Answers of before are not known, and nobody takes them back.
alter table unanswered add column told_by bigint;

-- What is ordered for somebody at the rescue desk is known by its message and by how many tries were over before: two hosts who tap
-- at once mean the same order.
alter table unanswered add column tries integer not null default 0;

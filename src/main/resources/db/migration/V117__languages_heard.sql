-- A language that was chosen stays; one that was heard follows whoever goes on in the other one. What was settled before may have been either.
alter table chat add column language_chosen boolean not null default false;
alter table chat add column other_language_heard boolean not null default false;

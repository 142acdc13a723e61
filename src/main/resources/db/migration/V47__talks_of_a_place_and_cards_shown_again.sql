-- In which of a forum's topics the shop posts, by the platform's name; and whether what stands in a place was shown anew already because
-- somebody had taken it away: then it is not once more.
alter table place add column topic text collate "C";
alter table place add column card_again boolean not null default false;
alter table place add column lineup_again boolean not null default false;

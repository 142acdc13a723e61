-- A platform is waited for no longer than a day; what it had asked for before that was so would begin anew with each start.
update chat_rest set until = clock_timestamp() + interval '1 day' where until > clock_timestamp() + interval '1 day';

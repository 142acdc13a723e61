-- Names and ids that have a colon could make the same key. From now on the key of a name with one says how long the name is.
update inbox set message_key =
    'a' || char_length(person) || ':' || person || ':' || substr(message_key, char_length('a:' || person || ':') + 1)
where channel = 'api' and person like '%:%' and starts_with(message_key, 'a:' || person || ':');

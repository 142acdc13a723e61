-- Telegram brings what viewers type.
dofile("src/bench/lua/telegram.lua")

function update(name, who, words)
  return string.format('{"update_id":%d,"message":{"message_id":%d,"from":{"id":%d,"is_bot":false,"first_name":"王%d",' ..
    '"language_code":"zh-hans"},"chat":{"id":%d,"first_name":"王%d","type":"private"},"date":%d,"text":"%s"}}',
    name, name, who, who, who, who, os.time(), words)
end

-- Telegram brings taps on the card's button.
dofile("src/bench/lua/telegram.lua")

function update(name, who, words)
  return string.format('{"update_id":%d,"callback_query":{"id":"tap%d","from":{"id":%d,"is_bot":false,"first_name":"王%d",' ..
    '"language_code":"zh-hans"},"message":{"message_id":7,"date":%d,"chat":{"id":%d,"first_name":"王%d","type":"private"},' ..
    '"text":"A1"},"chat_instance":"1","data":"%s"}}', name, name, who, who, os.time(), who, who, words)
end

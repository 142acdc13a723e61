-- Viewers of many shops say it on the web page. Arguments: shops, first message number, first viewer of all shops together, words.
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  shops, message, words = tonumber(args[1]), tonumber(args[2]), args[4]
  said = number + tonumber(args[3])
end

function request()
  local shop = said % shops
  local who = math.floor(said / shops)
  local name = message + said
  said = said + 2
  local key = shop == 0 and "qingshan" or string.format("shop-%d", shop)
  local body = string.format('{"text":"%s","clientMessageId":"m%d"}', words, name)
  return string.format("POST /chat/%s/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" ..
    "Cookie: qs_chat=%043d\r\nAccept-Language: zh-CN\r\nContent-Length: %d\r\n\r\n%s", key, who, #body, body)
end

function done(summary, latency) dofile("src/bench/lua/result.lua")(summary, latency) end

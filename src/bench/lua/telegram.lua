-- What Telegram brings; whoever loads this says in update(name, who, words) how one update is written.
-- Arguments: bot, secret, first message number, first viewer, viewers, words.
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  local bot, secret = args[1], args[2]
  message, viewer, viewers, words = tonumber(args[3]), tonumber(args[4]), tonumber(args[5]), args[6]
  -- Two threads: one takes the odd numbers, one the even.
  said = number
  head = "POST /telegram/" .. bot .. " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" ..
    "X-Telegram-Bot-Api-Secret-Token: " .. secret .. "\r\nContent-Length: "
end

function request()
  local who = viewer + said % viewers
  local name = message + said
  said = said + 2
  local body = update(name, who, words)
  return head .. #body .. "\r\n\r\n" .. body
end

function done(summary, latency) dofile("src/bench/lua/result.lua")(summary, latency) end

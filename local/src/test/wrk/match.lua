-- For wrk with as many threads as connections: asks for /r1, /r2, ... on each connection and expects each path back.
-- A lost, doubled or mixed-up response is counted as wrong. See docs/local.md.

function init(args)
  sent = 0
  got = 0
  wrong = 0
  unsent = 0
end

function request()
  sent = sent + 1
  return wrk.format("GET", "/r" .. sent)
end

function response(status, headers, body)
  got = got + 1
  -- wrk takes one request of its first thread as a sample and never sends it
  if got == 1 and body == "/r2" then
    got = 2
    unsent = 1
  end
  if status ~= 200 or body ~= "/r" .. got then
    wrong = wrong + 1
  end
end

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function done(summary, latency, requests)
  local asked, answered, wrong = 0, 0, 0
  for _, thread in ipairs(threads) do
    asked = asked + thread:get("sent") - thread:get("unsent")
    answered = answered + thread:get("got") - thread:get("unsent")
    wrong = wrong + thread:get("wrong")
  end
  print(string.format("asked %d, answered %d, wrong %d", asked, answered, wrong))
end

/**
 * Redis runs a script as one step: nobody else's command falls in between, and all of it is kept or none.
 * In each, the first key is the index: a sorted set of all keys, since Redis itself keeps them in no order.
 */

/** Rows from the second key on; ARGV: how the first row is guarded, what it must hold, then a value and a name each. */
export const WRITE = `
if ARGV[1] ~= 'any' then
  local held = redis.call('GET', KEYS[2])
  if ARGV[1] == 'absent' and held then return 0 end
  if ARGV[1] == 'same' and held ~= ARGV[2] then return 0 end
end
for at = 2, #KEYS do
  redis.call('SET', KEYS[at], ARGV[2 * at - 1])
  redis.call('ZADD', KEYS[1], 0, ARGV[2 * at])
end
return 1`;

/** Rows from the second key on; ARGV: a value and a name each. Returns the names of those that were not there. */
export const INSERT_MISSING = `
local written = {}
for at = 2, #KEYS do
  if redis.call('SET', KEYS[at], ARGV[2 * at - 3], 'NX') then
    written[#written + 1] = ARGV[2 * at - 2]
  end
  redis.call('ZADD', KEYS[1], 0, ARGV[2 * at - 2])
end
return written`;

/** Rows from the second key on; ARGV: their names. */
export const REMOVE = `
for at = 2, #KEYS do
  redis.call('DEL', KEYS[at])
  redis.call('ZREM', KEYS[1], ARGV[at - 1])
end`;

/** One row; ARGV: its name, and what it must hold. */
export const REMOVE_SAME = `
if redis.call('GET', KEYS[2]) ~= ARGV[2] then return 0 end
redis.call('ZREM', KEYS[1], ARGV[1])
return redis.call('DEL', KEYS[2])`;

/**
 * ARGV: what rows are called before their name, from where to where, and how many. Returns name, value, name,
 * value. A name whose row has been thrown away by Redis itself leaves the index.
 */
export const PAGE = `
local found = {}
local from, wanted = ARGV[2], tonumber(ARGV[4])
while #found < 2 * wanted do
  local names = redis.call('ZRANGEBYLEX', KEYS[1], from, ARGV[3], 'LIMIT', 0, wanted - #found / 2)
  if #names == 0 then return found end
  for _, name in ipairs(names) do
    local value = redis.call('GET', ARGV[1] .. name)
    if value then
      found[#found + 1] = name
      found[#found + 1] = value
    else
      redis.call('ZREM', KEYS[1], name)
    end
  end
  from = '(' .. names[#names]
end
return found`;

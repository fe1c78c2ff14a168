import { describe, expect, it } from 'vitest';
import { createRedisEngine } from '../../src/storage/redis/redis-engine.ts';

/** A Redis that says how it is set, and nothing else. */
function riskOf(settings: Readonly<Record<string, string>>): Promise<string | null> {
  const unasked = () => Promise.reject(new Error('nobody should ask for this'));
  const info = async () => new Map(Object.entries(settings));
  return createRedisEngine(
    { mGet: unasked, eval: unasked, names: unasked, info },
    'bot::',
    'bot:index',
  ).risk();
}

describe('a Redis', () => {
  it('that keeps what it is given is no risk', async () => {
    expect(await riskOf({ aof_enabled: '1', maxmemory: '0', maxmemory_policy: 'noeviction' })).toBeNull();
    expect(await riskOf({ aof_enabled: '1', maxmemory: '0', maxmemory_policy: 'allkeys-lru' })).toBeNull();
    expect(await riskOf({ aof_enabled: '1', maxmemory: '99', maxmemory_policy: 'volatile-lru' })).toBeNull();
  });

  it('that may throw rows away, or keeps none on disk, is, with what to do', async () => {
    expect(await riskOf({ aof_enabled: '1', maxmemory: '99', maxmemory_policy: 'allkeys-lru' })).toContain(
      'noeviction',
    );
    expect(await riskOf({ aof_enabled: '0', maxmemory: '0' })).toContain('set appendonly to yes');
  });

  it('that does not tell is left alone', async () => {
    expect(await riskOf({})).toBeNull();
  });
});

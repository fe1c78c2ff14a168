import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShards } from '../../../src/core/shards/parse-shards.ts';
import { shardOf, shareOf } from '../../../src/core/shards/shards.ts';

const problems = (given: Parameters<typeof parseShards>[0]) => {
  const parsed = parseShards(given);
  return parsed.ok ? [] : parsed.problems;
};
const shards = (given: Parameters<typeof parseShards>[0]) => {
  const parsed = parseShards(given);
  return parsed.ok ? parsed.shards : null;
};

describe('the settings about shards', () => {
  it('leave everything to Discord unless a host says otherwise', () => {
    expect(shards({})).toEqual({ ids: 'auto', count: 'auto' });
    expect(shards({ SHARDS: 'auto' })).toEqual({ ids: 'auto', count: 'auto' });
    expect(shards({ SHARDS: '3' })).toEqual({ ids: [0, 1, 2], count: 3 });
  });

  it('name the shards of one process one by one or as ranges', () => {
    expect(shards({ SHARD_LIST: '0,1,2', SHARD_COUNT: '64' })).toEqual({ ids: [0, 1, 2], count: 64 });
    expect(shards({ SHARD_LIST: '4 - 6, 0,5', SHARD_COUNT: '7' })).toEqual({ ids: [0, 4, 5, 6], count: 7 });
    expect(shards({ SHARDS: 'auto', SHARD_LIST: '0-15', SHARD_COUNT: '64' })?.ids).toHaveLength(16);
  });

  it('are told what they lack or how they contradict each other', () => {
    expect(problems({ SHARD_LIST: '0' })).toEqual([expect.stringContaining('needs SHARD_COUNT')]);
    expect(problems({ SHARD_COUNT: '4' })).toEqual([expect.stringContaining('needs SHARD_LIST')]);
    expect(problems({ SHARD_LIST: '2-4', SHARD_COUNT: '4' })).toEqual([
      'SHARD_LIST names shard 4, but with SHARD_COUNT=4 the shards are 0 to 3',
    ]);
    expect(problems({ SHARDS: '2', SHARD_LIST: '0', SHARD_COUNT: '4' })).toEqual([
      expect.stringContaining('take one of the two away'),
    ]);
    expect(problems({ SHARD_LIST: '3-1', SHARD_COUNT: 'many' })).toHaveLength(2);
    for (const SHARDS of ['0', '-1', '1.5', 'all', '99999']) expect(problems({ SHARDS })).toHaveLength(1);
    for (const SHARD_LIST of ['', ',', '0,', 'a', '1-', '-1', '0--1'])
      expect(problems({ SHARD_LIST, SHARD_COUNT: '4' })).toHaveLength(1);
  });

  it('never take anything that is not a shard of the bot', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (SHARD_LIST, SHARD_COUNT) => {
        const found = shards({ SHARD_LIST, SHARD_COUNT });
        if (found === null || found.ids === 'auto' || found.count === 'auto') return;
        expect(found.ids.every((id) => Number.isInteger(id) && id >= 0 && id < Number(found.count))).toBe(
          true,
        );
        expect(shareOf(found)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a server', () => {
  it('belongs to the shard that Discord says', () => {
    expect(shardOf('200000000000000001', 1)).toBe(0);
    expect(shardOf(String(5n << 22n), 4)).toBe(1);
    expect(shardOf('9007199254740993000', 16)).toBe(Number((9007199254740993000n >> 22n) % 16n));
  });
});

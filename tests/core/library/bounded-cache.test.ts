import { describe, expect, it } from 'vitest';
import { createBoundedCache } from '../../../src/core/library/bounded-cache.ts';

describe('a bounded cache', () => {
  it('lets go first of what was not used for longest', () => {
    const cache = createBoundedCache<string>(3);
    for (const key of ['a', 'b', 'c']) cache.add(key, key, 1);
    cache.find('a');
    cache.add('d', 'd', 1);
    expect(['a', 'b', 'c', 'd'].map(cache.find)).toEqual(['a', undefined, 'c', 'd']);
  });

  it('goes by weight, and keeps what is heavier than it may be as long as it is alone', () => {
    const cache = createBoundedCache<string>(3);
    cache.add('a', 'a', 1);
    cache.add('b', 'b', 10);
    expect(['a', 'b'].map(cache.find)).toEqual([undefined, 'b']);
    cache.add('b', 'b', 1);
    cache.add('a', 'a', 2);
    expect(['a', 'b'].map(cache.find)).toEqual(['a', 'b']);
  });
});

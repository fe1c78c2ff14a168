import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../../src/core/library/cooldown.ts';

describe('a cooldown', () => {
  it('allows the same again only when the time is over, and anything else at once', () => {
    let now = 0;
    const cooldown = createCooldown(1_000, () => now);
    expect(cooldown.allows('a')).toBe(true);
    now = 999;
    expect(cooldown.allows('a')).toBe(false);
    expect(cooldown.allows('b')).toBe(true);
    now = 1_000;
    expect(cooldown.allows('a')).toBe(true);
    expect(cooldown.allows('b')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCustomId, parseCustomId } from '../../src/discord/custom-id.ts';

describe('what a button remembers', () => {
  it('is read back as it was written', () => {
    const id = { action: 'open', owner: '100000000000000001', args: ['hope', '2'] };
    const written = formatCustomId(id);
    expect(written).toBe('open:100000000000000001:hope:2');
    expect(parseCustomId(written ?? '')).toEqual(id);
  });

  it('is refused when it would not fit in Discord’s 100 characters', () => {
    expect(formatCustomId({ action: 'search', owner: null, args: ['x'.repeat(92)] })).toHaveLength(100);
    expect(formatCustomId({ action: 'search', owner: null, args: ['x'.repeat(93)] })).toBeNull();
  });

  it('cannot be confused by colons in what it remembers', () => {
    const written = formatCustomId({ action: 'search', owner: null, args: ['0', 'hope: what is it'] });
    expect(parseCustomId(written ?? '').args).toEqual(['0', 'hope  what is it']);
  });

  it('whatever it says, names an owner only by a user id', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { owner } = parseCustomId(text);
        expect(owner === null || /^\d{17,20}$/.test(owner)).toBe(true);
      }),
    );
  });
});

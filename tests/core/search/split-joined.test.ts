import { describe, expect, it } from 'vitest';
import { splitJoined } from '../../../src/core/search/split-joined.ts';

const known = new Set(['peer', 'support', 'sup', 'port', 'mental', 'health', 'men', 'talhealth']);
const split = (word: string) => splitJoined(word, (part) => known.has(part));

describe('the splitting of joined words', () => {
  it('takes two known words apart', () => {
    expect(split('peersupport')).toEqual(['peer', 'support']);
  });

  it('prefers the most even split', () => {
    expect(split('mentalhealth')).toEqual(['mental', 'health']);
  });

  it('leaves a word whole unless both parts are known', () => {
    expect(split('peerless')).toBeNull();
    expect(split('xport')).toBeNull();
    expect(split('')).toBeNull();
  });
});

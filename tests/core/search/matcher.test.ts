import { describe, expect, it } from 'vitest';
import { createPassageIndex } from '../../../src/core/search/passage-index.ts';
import { PASSAGES } from './passages.ts';

const { match, asking } = createPassageIndex(PASSAGES);

describe('the matching of passages', () => {
  it('orders by strength and measures it by the first', () => {
    const strengths = match('support for a friend in recovery', 50).map(({ strength }) => strength);
    expect(strengths[0]).toBe(1);
    expect(strengths.length).toBeGreaterThan(2);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(strengths.every((strength) => strength > 0)).toBe(true);
  });

  it('prefers a passage that is asked for in these words to one that speaks of them', () => {
    const [first] = match('peer support', 3);
    expect(PASSAGES[first?.document ?? -1]?.id).toBe('peer-support');
  });

  it('knows who asks the very same', () => {
    expect(asking('  PEER worker?! ').map((document) => PASSAGES[document]?.id)).toEqual(['peer-support']);
    expect(asking('peer')).toEqual([]);
    expect(asking('')).toEqual([]);
  });
});

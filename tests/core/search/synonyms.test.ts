import { describe, expect, it } from 'vitest';
import { createSubstitute } from '../../../src/core/search/synonyms.ts';

const substitute = createSubstitute([
  { words: ['meds', 'happy pills'], mean: 'medication' },
  { words: ['psych'], mean: 'psychiatry' },
  { words: ['psych ward', 'looney bin'], mean: 'hospital' },
  { words: ['cbt'], mean: 'cognitive behavioural therapy' },
]);

describe('the synonyms', () => {
  it('stand for one word or several', () => {
    expect(substitute(['meds'], 0)).toEqual({ length: 1, mean: ['medication'] });
    expect(substitute(['cbt'], 0)).toEqual({ length: 1, mean: ['cognitive', 'behavioural', 'therapy'] });
  });

  it('are found where they stand in the question', () => {
    expect(substitute(['my', 'psych', 'ward', 'stay'], 1)).toEqual({ length: 2, mean: ['hospital'] });
    expect(substitute(['my', 'psych', 'ward', 'stay'], 0)).toBeNull();
  });

  it('are taken at their longest', () => {
    expect(substitute(['psych', 'nurse'], 0)).toEqual({ length: 1, mean: ['psychiatry'] });
  });

  it('answer to other endings', () => {
    expect(substitute(['psych', 'wards'], 0)).toEqual({ length: 2, mean: ['hospital'] });
  });

  it('are none for other words, or beyond the end', () => {
    expect(substitute(['hope'], 0)).toBeNull();
    expect(substitute(['looney'], 0)).toBeNull();
    expect(substitute([], 0)).toBeNull();
    expect(substitute(['constructor', '__proto__'], 0)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/core/search/edit-distance.ts';

describe('the steps from one word to another', () => {
  it.each([
    ['hope', 'hope', 0],
    ['hpoe', 'hope', 1],
    ['hoe', 'hope', 1],
    ['hopee', 'hope', 1],
    ['hape', 'hope', 1],
    ['', 'hope', 4],
    ['hope', '', 4],
    ['recvoeyr', 'recovery', 2],
    ['sleep', 'hope', 4],
  ])('from "%s" to "%s" number %i', (a, b, steps) => {
    expect(editDistance(a, b)).toBe(steps);
    expect(editDistance(b, a)).toBe(steps);
  });
});

import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/core/search/stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['slept', 'sleep'],
    ['felt', 'feelings'],
    ['loneliness', 'lonely'],
    ['angrily', 'anger'],
    ['proven', 'proof'],
    ['chosen', 'choices'],
    ['stronger', 'strength'],
    ['deciding', 'decisions'],
  ])('is the same for "%s" and "%s"', (form, word) => {
    expect(stem(form)).toBe(stem(word));
  });

  it('keeps apart what only looks alike', () => {
    expect(stem('broke')).not.toBe(stem('broken'));
    expect(stem('leaf')).not.toBe(stem('leave'));
  });

  it('leaves words with digits and other letters as they are', () => {
    expect(stem('c3ing')).toBe('c3ing');
    expect(stem('größen')).toBe('größen');
  });
});

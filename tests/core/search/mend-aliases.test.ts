import { describe, expect, it } from 'vitest';
import { mendAliases } from '../../../src/core/search/mend-aliases.ts';
import { passage } from './passages.ts';

const ENGLISH = new Map([
  ['meaning', 900],
  ['recover', 500],
  ['discovery', 300],
]);
const mend = (alias: string, english = ENGLISH) =>
  mendAliases([passage('recovery', 'What is recovery?', [alias], 'A life of your own.')], english)[0]?.[0];

describe('the mending of aliases', () => {
  it('takes a misspelling for the word that was meant', () => {
    expect(mend('recovry meaning')).toBe('recovery meaning');
  });

  it('leaves English words alone, even those of one passage only', () => {
    expect(mend('a discovery')).toBe('a discovery');
  });

  it('leaves names and short words alone', () => {
    expect(mend('krishnamurti')).toBe('krishnamurti');
    expect(mend('lifw')).toBe('lifw');
  });

  it('mends nothing where there is no list of English', () => {
    expect(mend('recovry meaning', new Map())).toBe('recovry meaning');
  });
});

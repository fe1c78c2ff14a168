import { describe, expect, it } from 'vitest';
import { createInvertedIndex } from '../../../src/core/search/inverted-index.ts';
import { ENGLISH } from '../../../src/core/search/languages/english.ts';
import { GERMAN } from '../../../src/core/search/languages/german.ts';
import { createQueryReader } from '../../../src/core/search/query-reader.ts';

const index = createInvertedIndex(
  [
    ['recovery and hope'],
    ['recovery with peer support'],
    ['recovery after hospital'],
    ['recovery without medication'],
    ['cognitive therapy'],
  ].map((fields) => fields.map(ENGLISH.tokenize)),
  [{ weight: 1, lengthNorm: 0.75 }],
);
const read = createQueryReader(index, [
  { words: ['meds'], mean: 'medication' },
  { words: ['talking cure'], mean: 'cognitive therapy' },
  { words: ['zen'], mean: 'meditation' },
]);
const concepts = (text: string) => read(text);
const term = (word: string) => index.dictionary.find(word);
const weightOf = (text: string) => concepts(text).reduce((sum, { weight }) => sum + weight, 0);

describe('the reading of a query', () => {
  it('keeps the words that ask for something, each once', () => {
    expect(concepts('What is hope? And the hospital, and hope!').map(({ word }) => word)).toEqual([
      'hope',
      'hospital',
    ]);
  });

  it('gives rare words more weight than common ones, and unknown words the most', () => {
    expect(weightOf('hope')).toBeGreaterThan(weightOf('recovery'));
    expect(weightOf('carburettor')).toBeGreaterThan(weightOf('hope'));
  });

  it('fully trusts a known word, and a corrected one less', () => {
    expect(concepts('hospital')[0]?.alternatives[0]).toEqual({ term: term('hospital'), trust: 1 });
    const [corrected] = concepts('hopsital');
    expect(corrected?.alternatives[0]?.term).toBe(term('hospital'));
    expect(corrected?.alternatives[0]?.trust).toBeLessThan(1);
  });

  it('has nothing to offer for a word that is like no other', () => {
    expect(concepts('carburettor')[0]?.alternatives).toEqual([]);
  });

  it('passes over numbers that the corpus does not know', () => {
    expect(concepts('3am 17')).toEqual([]);
  });

  it('passes over misspelt small words', () => {
    expect(concepts('wihtout')).toEqual([]);
  });

  it('does not pass over a word of another subject that is two slips from a small one', () => {
    const german = createInvertedIndex(
      [[GERMAN.tokenize('chemische stoffe ausgleichen')]],
      [{ weight: 1, lengthNorm: 0.75 }],
      GERMAN,
    );
    const readGerman = createQueryReader(german, []);
    expect(readGerman('chemische gleichung ausgleichen').map(({ word }) => word)).toContain('gleichung');
    expect(readGerman('chemische gleihcen ausgleichen').map(({ word }) => word)).not.toContain('gleihcen');
  });

  it('reads joined words as two', () => {
    expect(concepts('peersupport').map(({ word }) => word)).toEqual(['peer', 'support']);
  });

  it('does not take an English word apart', () => {
    const readEnglish = createQueryReader(index, [], new Map([['hopeless', 500]]));
    expect(readEnglish('hopeafter').map(({ word }) => word)).toEqual(['hope']);
    expect(readEnglish('hopeless').map(({ word }) => word)).toEqual(['hopeless']);
  });

  it('takes a word of a phrase for less than the phrase', () => {
    const readPhrase = createQueryReader(index, [{ words: ['no hope'], mean: 'therapy' }]);
    const [phrase] = readPhrase('no hope');
    const trustIn = (word: string) => phrase?.alternatives.find((found) => found.term === term(word))?.trust;
    expect(trustIn('hope')).toBeLessThan(trustIn('therapy') ?? 0);
  });

  it('reads a synonym as what it means', () => {
    expect(concepts('meds')[0]?.alternatives.map((alternative) => alternative.term)).toEqual([
      term('medication'),
    ]);
  });

  it('gives a synonym of several words no more weight than the heaviest of them', () => {
    expect(concepts('talking cure')).toHaveLength(2);
    expect(weightOf('talking cure')).toBeCloseTo(Math.max(weightOf('cognitive'), weightOf('therapy')));
  });

  it('takes no notice of a synonym for words that the corpus lacks', () => {
    expect(concepts('zen')).toEqual([{ word: 'zen', weight: weightOf('zen'), alternatives: [] }]);
  });

  it('corrects only so many words of one query', () => {
    const corrected = concepts([...'abcdfgjkmnqruvwxyz'].map((letter) => `hosp${letter}tal`).join(' '));
    expect(corrected.filter(({ alternatives }) => alternatives.length > 0).length).toBeLessThanOrEqual(10);
  });

  it('reads only so much of a long text', () => {
    expect(concepts('hope hospital peer '.repeat(1000)).length).toBeLessThanOrEqual(64);
  });
});

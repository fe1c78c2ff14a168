import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPassageSearch } from '../../../src/core/search/passage-search.ts';
import { PASSAGES, passage } from './passages.ts';

const SYNONYMS = [
  { words: ['meds', 'happy pills'], mean: 'medication' },
  { words: ['psych ward', 'loony bin'], mean: 'hospital' },
];
/** Words that the passages lack, and that are no misspellings of theirs. */
const OTHER_SUBJECTS =
  'hard drive muscle workout disk windows deleted photos ticket stock market balance pool center css';
const ENGLISH = new Map(OTHER_SUBJECTS.split(' ').map((word) => [word, 1_000]));
const { search } = createPassageSearch(PASSAGES, { synonyms: SYNONYMS, english: ENGLISH });
const first = (query: string) => search(query, 3)[0];
const firstId = (query: string) => first(query)?.passage.id;
const sureness = (query: string) => first(query)?.relevance ?? 0;

describe('the search for passages', () => {
  it('finds a passage by its question and is certain of it', () => {
    for (const { id, question } of PASSAGES)
      expect(first(question)).toMatchObject({ passage: { id }, relevance: 1 });
  });

  it('finds a passage by each of its aliases, whatever the case and punctuation', () => {
    for (const { id, aliases } of PASSAGES)
      for (const alias of aliases)
        expect(first(`${alias.toUpperCase()}??`)).toMatchObject({ passage: { id }, relevance: 1 });
  });

  it('finds an alias that is made of small words only', () => {
    const lonely = createPassageSearch([
      ...PASSAGES,
      passage('why-me', 'What did I do?', ['why me'], 'Nothing.'),
    ]);
    expect(lonely.search('why me', 1)).toMatchObject([{ passage: { id: 'why-me' }, relevance: 1 }]);
  });

  it.each([
    ['can you recover from psycosis', 'psychosis'],
    ['chemcial imbalence', 'chemical-imbalance'],
    ['how do i deal with stimga', 'stigma'],
    ['recvoery wihtout medicaton', 'medication'],
  ])('reads past the misspellings of "%s"', (query, id) => {
    expect(firstId(query)).toBe(id);
    expect(sureness(query)).toBeGreaterThan(0.5);
  });

  it('takes joined words apart', () => {
    expect(firstId('peersupport')).toBe('peer-support');
  });

  it.each([
    ['do i need meds', 'medication'],
    ['just out of the psych ward', 'hospital'],
    ['do happy pills work', 'medication'],
  ])('knows what the words of "%s" stand for', (query, id) => {
    expect(firstId(query)).toBe(id);
  });

  it('is surer of a correct word than of one it had to correct', () => {
    expect(sureness('psychosis')).toBeGreaterThan(sureness('psycosis'));
  });

  it('finds the question in a long ramble', () => {
    const ramble =
      'hi um so ive been in hospital twice and everyone keeps saying recovery and idk what that even means ' +
      'anymore?? like am i meant to be cured';
    expect(search(ramble, 3).map((match) => match.passage.id)).toContain('what-is-recovery');
    expect(sureness(ramble)).toBeGreaterThan(sureness('recover the photos of my laptop'));
  });

  it.each([
    'hard drive recovery',
    'muscle recovery after workout',
    'recovery disk windows',
    'how to recover deleted photos',
    'support ticket',
    'stock market depression',
    'chemical balance of a pool',
    'how do i center a div with css',
  ])('is not sure of anything about "%s"', (query) => {
    expect(sureness(query)).toBeLessThan(0.5);
  });

  it('finds nothing for a question without words', () => {
    const wordless = createPassageSearch([...PASSAGES, passage('wordless', 'What?', ['???'], '')]);
    for (const nothing of ['', '   ', '?!', '🙂🙂🙂', 'the of and'])
      expect(wordless.search(nothing, 5)).toEqual([]);
  });

  it('gives no more matches than asked for', () => {
    expect(search('recovery', 2)).toHaveLength(2);
    expect(search('recovery', 0)).toEqual([]);
    expect(search('recovery', -1)).toEqual([]);
  });

  it('finds nothing where there are no passages', () => {
    expect(createPassageSearch([]).search('recovery', 5)).toEqual([]);
  });

  it('answers the same question the same way each time', () => {
    const before = search('recvoery and hope', 5);
    search('something else entirely', 5);
    expect(search('recvoery and hope', 5)).toEqual(before);
  });

  it.each([
    ['a single word of 2,000 letters', 'a'.repeat(2000)],
    ['zalgo', `r̷̨̛e̶͎͝c̸͔̀o̵v̷e̸r̴y̶${'\u0336'.repeat(500)}`],
    ['text turned round', '\u202erecovery\u202c'],
    ['half a character', '\ud800 recovery \udfff'],
    ['names of object internals', '__proto__ constructor hasOwnProperty toString'],
    ["Fuse's operators", `'recovery !hope ^what | sleep$ "psychosis"`],
  ])('survives %s', (_, query) => {
    for (const { relevance } of search(query, 5)) expect(relevance).toBeLessThanOrEqual(1);
  });

  it('sees through marks laid over the letters', () => {
    expect(firstId('p̷s̶y̸c̵h̷o̸s̴i̶s̷')).toBe('psychosis');
  });

  it('returns relevances from 0 to 1, the highest first, for any text', () => {
    const words = fc.constantFrom(
      'recovery',
      'psycosis',
      'hope',
      'meds',
      'psych',
      'ward',
      '__proto__',
      'qqqq',
      '.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 15 }), (query, limit) => {
        const relevances = search(query, limit).map((match) => match.relevance);
        expect(relevances.length).toBeLessThanOrEqual(limit);
        expect(relevances).toEqual([...relevances].sort((a, b) => b - a));
        for (const relevance of relevances) {
          expect(relevance).toBeGreaterThanOrEqual(0);
          expect(relevance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

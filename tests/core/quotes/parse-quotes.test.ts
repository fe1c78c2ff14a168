import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsEn } from '../../../src/copy/faults/en.ts';
import { sayFault } from '../../../src/copy/faults/fault-words.ts';
import { parseQuotes } from '../../../src/core/quotes/parse-quotes.ts';
import { SMALL_CORPUS } from './small-corpus.ts';

const TEXT = 'A neighbour can keep the spare key, and the hope as well.';
const OTHER = 'Some roads have benches, which is more than most maps let on.';

type Fields = Readonly<Record<string, unknown>>;

const OWN: Fields = { id: 'q-hope-1', text: TEXT, topic: 'hope', source: 'essay', passage: 'why-hope' };
const QUOTATION: Fields = {
  id: 'q-hope-2',
  text: OTHER,
  topic: 'hope',
  author: 'A. Walker',
  work: 'On benches',
  year: 1861,
  licence: 'public domain',
};

function without(fields: Fields, ...names: string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** JSON is YAML in flow style: one entry a line, as the file is written. */
function parse(...entries: unknown[]) {
  const text = entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join('');
  return parseQuotes({ file: 'corpus/quotes.yaml', text }, SMALL_CORPUS);
}

function problemsOf(...entries: unknown[]): string[] {
  const parsed = parse(...entries);
  return parsed.ok
    ? []
    : parsed.problems.map(({ line, field, fault }) => `${line} ${field}: ${sayFault(fault, faultsEn)}`);
}

describe('parseQuotes', () => {
  it('reads a line of our own and a quotation, each as what it is', () => {
    expect(parse(OWN, QUOTATION)).toEqual({
      ok: true,
      quotes: [
        { kind: 'own-line', ...OWN },
        { kind: 'quotation', ...QUOTATION, passage: null },
      ],
    });
  });

  it('lets a quotation lead on to a passage', () => {
    expect(parse({ ...QUOTATION, passage: 'why-hope' })).toMatchObject({
      ok: true,
      quotes: [{ passage: 'why-hope' }],
    });
  });

  it.each(['author', 'work', 'year', 'licence'])('insists on the %s of a quotation', (name) => {
    expect(problemsOf(without(QUOTATION, name))).toEqual([
      `1 [1].${name}: is missing: a quotation names its author, work, year and licence`,
    ]);
  });

  it('does not take an empty licence for one', () => {
    expect(problemsOf({ ...QUOTATION, licence: ' ' })).toEqual([
      '1 [1].licence: must not be empty: a quotation names its author, work, year and licence',
    ]);
  });

  it('does not let a line of our own borrow the name of an author', () => {
    expect(problemsOf({ ...OWN, author: 'A. Walker' })).toEqual([
      '1 [1].work: is missing: a quotation names its author, work, year and licence',
      '1 [1].year: is missing: a quotation names its author, work, year and licence',
      '1 [1].licence: is missing: a quotation names its author, work, year and licence',
      '1 [1].source: a quotation has no source: its author and work say where it comes from',
    ]);
  });

  it.each(['id', 'text', 'topic', 'source', 'passage'])('insists on the %s of a line of our own', (name) => {
    expect(problemsOf(without(OWN, name))).toEqual([`1 [1].${name}: is missing`]);
  });

  it('counts the characters: 40 to 240', () => {
    const text = (length: number) =>
      `${TEXT} `
        .repeat(5)
        .slice(0, length - 1)
        .concat('.');
    expect(problemsOf({ ...OWN, text: text(40) })).toEqual([]);
    expect(problemsOf({ ...OWN, text: text(240) })).toEqual([]);
    expect(problemsOf({ ...OWN, text: text(39) })).toEqual(['1 [1].text: at least 40 characters']);
    expect(problemsOf({ ...OWN, text: text(241) })).toEqual(['1 [1].text: at most 240 characters']);
  });

  it('refuses a text of two lines', () => {
    expect(problemsOf({ ...OWN, text: TEXT.replace(', ', ',\n') })).toEqual(['1 [1].text: must be one line']);
  });

  it.each([`"${TEXT}"`, `“${TEXT}”`, `'${TEXT}'`, `«${TEXT}»`, `„${TEXT}“`])(
    'refuses quotation marks around %s',
    (text) => {
      expect(problemsOf({ ...OWN, text })).toEqual([
        '1 [1].text: leave out the quotation marks around it; a quotation gets its own',
      ]);
    },
  );

  it('leaves an apostrophe and a quoted word inside alone', () => {
    expect(
      problemsOf({ ...OWN, text: `The neighbour's "spare" key is a kind of hope, and it is brass.` }),
    ).toEqual([]);
  });

  it.each([
    ['topic', 'gardening', 'gardening is not in topics.yaml'],
    ['source', 'my-uncle', 'my-uncle is not in sources.yaml'],
    ['passage', 'no-such-page', 'no-such-page is not in corpus/passages'],
    ['topic', 'starting', 'starting is a whole shelf; choose one of: hope, setbacks'],
    ['source', 'study', 'why-hope does not draw on study; it names essay'],
  ])('refuses a %s of %s', (name, value, message) => {
    expect(problemsOf({ ...OWN, [name]: value })).toEqual([`1 [1].${name}: ${message}`]);
  });

  it('lets common knowledge open any passage', () => {
    expect(problemsOf({ ...OWN, source: 'project' })).toEqual([]);
  });

  it('refuses wording that hurts, in our own lines and in quotations', () => {
    const text = 'Some say that happiness is a choice, and they say it loudly.';
    const problem = '[1].text: "happiness is a choice": it belittles';
    expect(problemsOf({ ...OWN, text })).toEqual([`1 ${problem}`]);
    expect(problemsOf({ ...QUOTATION, text })).toEqual([`1 ${problem}`]);
  });

  it('refuses an id that is taken', () => {
    expect(problemsOf(OWN, { ...QUOTATION, id: 'q-hope-1' })).toEqual([
      '2 [2].id: another quote is called q-hope-1',
    ]);
  });

  it.each([
    ['the same words in other dress', 'a neighbour can keep the SPARE KEY (and the hope as well)'],
    ['nearly the same words', 'A neighbour can keep the spare key, and the faith as well.'],
    ['the same and something more', `${TEXT} Ask on the second floor.`],
  ])('refuses a line that says %s', (_, text) => {
    expect(problemsOf(OWN, { ...OWN, id: 'q-hope-9', text })).toEqual([
      '2 [2].text: says nearly the same, word for word, as q-hope-1',
    ]);
  });

  it('lets two lines share a thought in different words', () => {
    const text = 'Hope may be kept next door for a while, where the spare key is.';
    expect(problemsOf(OWN, { ...OWN, id: 'q-hope-9', text })).toEqual([]);
  });

  it('names every problem of every quote, each on its line', () => {
    expect(
      problemsOf({ ...OWN, text: 'Too short.', topic: 3 }, QUOTATION, { ...OWN, mood: 'wry' }, 'just words'),
    ).toEqual([
      '1 [1].text: at least 40 characters',
      '1 [1].topic: must be text, such as hope',
      '3 [3].mood: no such field; the top of the file lists them',
      '3 [3].id: another quote is called q-hope-1',
      expect.stringMatching(/^4 \[4\]: /),
    ]);
  });

  it('says where the YAML itself is broken', () => {
    const parsed = parseQuotes({ file: 'corpus/quotes.yaml', text: '- { id: q-1,\n- {' }, SMALL_CORPUS);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ file: 'corpus/quotes.yaml', field: 'YAML' }, {}],
    });
  });

  it.each(['', 'id: q-hope-1', '# nothing but a comment'])('refuses %j, which is no list', (text) => {
    expect(parseQuotes({ file: 'corpus/quotes.yaml', text }, SMALL_CORPUS)).toMatchObject({
      ok: false,
      problems: [{ line: 1, field: 'file' }],
    });
  });

  it('answers whatever an entry holds, and takes none of it for a quote', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(TEXT, 'gardening', 'essay', 1861, null));
    const key = fc.constantFrom(...Object.keys(OWN), ...Object.keys(QUOTATION), '__proto__', 'constructor');
    const entry = fc.oneof(fc.jsonValue(), fc.dictionary(key, value));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const parsed = parse(...entries);
        return !parsed.ok && parsed.problems.every(({ line }) => line >= 1 && line <= entries.length);
      }),
    );
  });
});

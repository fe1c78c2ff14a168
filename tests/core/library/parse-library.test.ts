import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsEn } from '../../../src/copy/faults/en.ts';
import { sayFault } from '../../../src/copy/faults/fault-words.ts';
import type { LibraryEntry } from '../../../src/core/library/entry.ts';
import { libraryJson, libraryMarkdown } from '../../../src/core/library/format-library.ts';
import { type ParsedLibrary, parseLibrary } from '../../../src/core/library/parse-library.ts';
import { shippedCorpus } from '../../support/corpus.ts';
import { ownPassage, ownQuote } from '../../support/library.ts';

const corpus = await shippedCorpus();
const today = '2026-11-22';

function parsed(text: string, present: readonly LibraryEntry[] = []): ParsedLibrary {
  const parsing = parseLibrary({ file: 'ours.md', text }, { corpus, present, today });
  for (;;) {
    const step = parsing.next();
    if (step.done) return step.value;
  }
}

const entriesOf = (result: ParsedLibrary) => (result.ok ? result.entries : []);
const problemsOf = (result: ParsedLibrary) =>
  result.ok
    ? []
    : result.problems.map(({ line, field, fault }) => `${line} ${field}: ${sayFault(fault, faultsEn)}`);

const SOUND = `---
question: What is the vent channel for?
aliases: [where can i vent]
topics: [starting]
source: Our welcome guide
---
It is a place to let things out. Nobody there gives advice unless you ask for it.
`;
const QUOTE = `---
topic: hope
---
Put the kettle on first. The rest of the day can wait until it has boiled.
`;

describe('a file of entries', () => {
  it('holds several documents, answers and quotes, in Markdown', () => {
    const [passage, quote] = entriesOf(parsed(`${SOUND}\n${QUOTE}`));
    expect(passage).toMatchObject({
      kind: 'passage',
      id: 'what-is-the-vent-channel',
      source: 'Our welcome guide',
    });
    expect(quote).toMatchObject({ kind: 'quote', credit: null, topic: 'hope' });
  });

  it('reads the same from Windows, with a byte order mark', () => {
    expect(parsed(`\uFEFF${SOUND.replaceAll('\n', '\r\n')}`)).toEqual(parsed(SOUND));
  });

  it('takes a passage in the format of the corpus, fields of the corpus and all', () => {
    const text = SOUND.replace(
      'topics:',
      'id: vents\nviewpoint: recovery\npoints: [S0-01]\nrelated: [hope]\ntopics:',
    );
    expect(entriesOf(parsed(text))[0]).toMatchObject({ id: 'vents', viewpoint: 'recovery' });
  });

  it.each([
    ['Markdown', libraryMarkdown],
    ['JSON', libraryJson],
  ])('written as %s is read back as it was', (_, format) => {
    const credit = { author: 'H. D. Thoreau', work: 'Walden', year: 1854, licence: 'public domain' };
    const all = [
      ownPassage({
        otherSide: 'Some would rather talk there.',
        sources: ['project'],
        body: 'One.\n\n- two\n- three: 3',
      }),
      ownPassage({
        id: 'b',
        question: 'Who are "the mods": people?',
        aliases: ['*mods*', '# who'],
        source: null,
      }),
      ownQuote(),
      ownQuote({ id: 'walden', text: 'A line that is long enough to pass for a quotation here.', credit }),
    ];
    expect(entriesOf(parsed(format(all)))).toEqual(all);
  });

  it('gives a notice to what speaks of medicines, though nobody asked for it', () => {
    const text = SOUND.replace('It is a place', 'It is a place, also about medication,');
    expect(entriesOf(parsed(text))[0]).toMatchObject({ notices: ['medication'] });
  });

  it('may hold an answer in another language, whose syllables nobody counts', () => {
    const body =
      'Hier kannst du erzählen, was dich belastet. Niemand gibt Ratschläge, solange du nicht ausdrücklich darum bittest, denn Zuhören ist manchmal hilfreicher als Ratschläge.';
    const text = SOUND.replace(/It is a place.*/, body);
    expect(problemsOf(parsed(text))).toEqual([]);
  });

  it('puts an entry with the id of an older one in its place', () => {
    const text = SOUND.replace('question:', 'id: vent-channel\nquestion:');
    expect(problemsOf(parsed(text, [ownPassage()]))).toEqual([]);
  });
});

describe('what is wrong with a file', () => {
  it('is told for every entry, by line', () => {
    const broken = SOUND.replace('aliases: [where can i vent]', 'aliases: []').replace('starting', 'nowhere');
    const harmful = SOUND.replace('let things out', 'name how people commit suicide').replace(
      'What is',
      'Who is',
    );
    expect(
      problemsOf(parsed(`${SOUND.replace('[where can i vent]', '[venting]')}\n${broken}\n${harmful}`)),
    ).toEqual([
      '11 aliases: at least one other way people ask this',
      '23 body: "commit suicide": say "died by suicide"',
    ]);
    expect(problemsOf(parsed(broken.replace('[]', '[venting]')))).toEqual([
      '4 topics: there is no "nowhere"',
    ]);
  });

  it('is told by line in JSON too', () => {
    const json = libraryJson([
      ownPassage(),
      ownPassage({ id: 'b', question: 'Who?', aliases: ['who'], body: '' }),
    ]);
    const line = json.split('\n').findLastIndex((each) => each.includes('"body"')) + 1;
    expect(problemsOf(parsed(json))).toEqual([`${line} body: write the answer`]);
    expect(problemsOf(parsed('{\n"passages": [\n{"question": }\n]}'))).toEqual([
      '3 file: this is not sound JSON',
    ]);
  });

  it('is an entry that asks what another asks', () => {
    const twice = SOUND.replace('What is the vent channel for?', 'Where is it?');
    expect(problemsOf(parsed(`${SOUND}\n${twice}`))).toEqual([
      '11 aliases: what-is-the-vent-channel already says "where can i vent"',
    ]);
    expect(problemsOf(parsed(SOUND, [ownPassage({ id: 'older' })]))[0]).toContain('older already says');
  });

  it('is a quotation that does not say whose it is, and a field that does not exist', () => {
    const author = QUOTE.replace('topic:', 'author: Somebody\ntopic:');
    expect(problemsOf(parsed(author))[0]).toContain('all four');
    expect(problemsOf(parsed(SOUND.replace('source:', 'colour:')))).toEqual([
      '5 colour: there is no such field',
    ]);
  });

  it('is a mention of anybody, and a file with nothing in it', () => {
    expect(problemsOf(parsed(SOUND.replace('Nobody', '@everyone')))[0]).toContain('no mentions');
    expect(problemsOf(parsed(''))).not.toEqual([]);
    expect(problemsOf(parsed('[]'))).toEqual(['1 file: there is no entry in it']);
  });

  it('is more entries than a server may have, said once', () => {
    const many = Array.from({ length: 2_002 }, () => '---\na: b\n---\n').join('');
    const problems = problemsOf(parsed(many));
    expect(problems.length).toBeLessThan(3_000);
    const quotes = Array.from({ length: 2_002 }, (_, at) =>
      ownQuote({ id: `q-${at}`, text: `Number ${at} of many lines that are all long enough to be quotes.` }),
    );
    expect(problemsOf(parsed(libraryJson(quotes))).join()).toContain('a server may have 2,000 entries');
  });
});

describe('a hostile file', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---\n',
      '\n',
      '---',
      SOUND,
      QUOTE,
      'a: &a [*a, *a]\n',
      '__proto__: { x: 1 }\n',
      '{',
      '[',
      '"',
      '\\',
      '\0',
    ),
    fc.constantFrom(
      'question: !!js/function x\n',
      'constructor: 1\n',
      '<<: *b\n',
      '? [a]\n: b\n',
      '\uD800',
      '\u202E',
    ),
    fc.string({ maxLength: 40 }),
    fc.json({ maxDepth: 3 }),
  );

  it('is read to the end or refused, and never more', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const result = parsed(pieces.join(''));
        if (result.ok) expect(result.entries.length).toBeGreaterThan(0);
        else for (const { line } of result.problems) expect(line).toBeGreaterThan(0);
        expect(Object.prototype).not.toHaveProperty('x');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['deep JSON', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['deep YAML', `---\na: ${'['.repeat(9_000)}\n---\n`],
    ['a billion laughs', `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`],
    ['a hundred thousand fields', `---\n${'a: 1\n'.repeat(100_000)}---\n`],
    ['a hundred thousand documents', '---\n'.repeat(100_000)],
    ['a line of four million signs', 'x'.repeat(4_000_000)],
    ['JSON of four million quotes', `{"passages": ["${'\\"'.repeat(2_000_000)}"]}`],
    [
      'a prototype',
      '{"passages": [{"__proto__": {"question": "x"}, "question": "Who?"}], "__proto__": {"quotes": []}}',
    ],
  ])('%s is refused within two seconds', (_, text) => {
    const started = performance.now();
    expect(parsed(text).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

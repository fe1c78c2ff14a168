import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/copy/faults/format-problem.ts';
import { corpusIn, isTranslated } from '../../../src/core/corpus/corpus-in.ts';
import { type CorpusFiles, parseCorpus } from '../../../src/core/corpus/parse-corpus.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const ENGLISH = `---
id: hope
question: Is there hope?
aliases: [any hope, is it hopeless, hope pls, can i hope, hoping, why hope]
topics: [starting]
sources: [page]
viewpoint: shared
other-side: Some say that hope can be too much to ask for.
reviewed: 2026-11-22
---
Yes. Many people find it again.
`;
const PLAIN = ENGLISH.replace('id: hope', 'id: rest')
  .replace('question: Is there hope?', 'question: Is there rest?')
  .replaceAll('hope', 'rest')
  .replaceAll('hoping', 'resting')
  .replaceAll('restless', 'sleepless')
  .replace(/other-side: .*\n/, '');

const FRONT = [
  'id: hope',
  'of: 2026-11-22',
  'question: ¿Hay esperanza?',
  'aliases: [queda esperanza, no hay salida, esperanza, puedo tener fe, esperar algo, para que esperar]',
  'other-side: Hay quien dice que la esperanza puede ser pedir demasiado.',
];
const BODY = 'Sí. Mucha gente la recupera.';

const translated = (fields: readonly string[] = FRONT, body = BODY) =>
  `---\n${fields.join('\n')}\n---\n${body}\n`;
const changed = (field: string, line: string | null) =>
  FRONT.flatMap((current) => (current.startsWith(`${field}:`) ? (line ?? []) : [current]));

function files(passages: readonly string[], topics = '[]'): CorpusFiles {
  return {
    passages: [ENGLISH, PLAIN].map((text, index) => ({ file: `corpus/passages/${index + 1}.md`, text })),
    asked: [],
    elsewhere: [],
    topics: [
      { file: 'corpus/topics.yaml', text: '- { id: starting, name: Starting, description: First steps }' },
    ],
    sources: [
      {
        file: 'corpus/sources.yaml',
        text: '- { id: page, title: A page, description: A web page, kind: web-page, viewpoint: shared }',
      },
    ],
    points: [],
    synonyms: [],
    translations: [
      {
        language: 'es',
        passages: passages.map((text, index) => ({ file: `corpus/es/passages/${index + 1}.md`, text })),
        topics: [{ file: 'corpus/es/topics.yaml', text: topics }],
      },
    ],
  };
}

function problemsOf(passages: readonly string[], topics?: string): string[] {
  const parsed = parseCorpus(files(passages, topics));
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe('a translated passage', () => {
  const parsed = parseCorpus(
    files([translated()], '- { id: starting, name: Empezar, description: Primeros pasos }'),
  );
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  const spanish = corpusIn('es', parsed.corpus);

  it('has its own words, and everything else from the English', () => {
    const passage = spanish.passages.get('hope');
    expect(passage).toMatchObject({
      question: '¿Hay esperanza?',
      body: BODY,
      otherSide: 'Hay quien dice que la esperanza puede ser pedir demasiado.',
      sources: ['page'],
      viewpoint: 'shared',
      reviewed: '2026-11-22',
      isReadThrough: false,
    });
    expect(passage?.aliases).toContain('queda esperanza');
  });

  it('stands beside those that there are only in English', () => {
    const rest = spanish.passages.get('rest');
    expect(rest?.question).toBe('Is there rest?');
    expect(rest && isTranslated(rest)).toBe(false);
  });

  it('says when a native speaker has read it', () => {
    const read = parseCorpus(files([translated([...FRONT, 'reviewed: 2026-12-01'])]));
    const passage = read.ok ? corpusIn('es', read.corpus).passages.get('hope') : undefined;
    expect(passage && isTranslated(passage) && passage.isReadThrough).toBe(true);
  });

  it('changes nothing for readers of English, nor of a language without any', () => {
    expect(corpusIn('en', parsed.corpus)).toBe(parsed.corpus);
    expect(corpusIn('fr', parsed.corpus)).toBe(parsed.corpus);
  });

  it('gives shelves their names too', () => {
    expect(spanish.topics.get('starting')).toEqual({
      id: 'starting',
      name: 'Empezar',
      description: 'Primeros pasos',
      parent: null,
    });
  });

  it.each([
    ['a passage that is not there', changed('id', 'id: nowhere'), '1.md:2 id: there is no passage nowhere'],
    [
      'an older English',
      changed('of', 'of: 2026-10-01'),
      '1.md:3 of: the English was last read on 2026-11-22',
    ],
    ['no day of the English', changed('of', null), 'of: a day'],
    ['no other side', changed('other-side', null), 'other-side: is missing: the English has one'],
    ['a question without its mark', changed('question', 'question: Hay esperanza'), 'question: must end'],
    ['too few aliases', changed('aliases', 'aliases: [una, dos]'), 'aliases: at least 6'],
    ['a field of the English', [...FRONT, 'topics: [starting]'], 'topics: no such field'],
    ['a long other side', changed('other-side', `other-side: ${'a'.repeat(651)}`), 'other-side: at most 650'],
    ['a long question', changed('question', `question: ${'a'.repeat(100)}?`), 'question: at most 100'],
  ])('is turned down for %s', (_, fields, problem) => {
    const [found = '', ...more] = problemsOf([translated(fields)]);
    expect(found).toContain(problem);
    expect(more).toEqual([]);
  });

  it.each([
    ['nothing', '', 'body: write the answer'],
    ['too much', 'a'.repeat(1_101), 'body: 1101 characters; at most 1100'],
    ['how people speak of a crime', 'Cometió suicidio.', 'body: "Cometió suicidio": say'],
    ['a dose', 'Toma 20 mg.', 'body: "20 mg": no doses'],
    ['everyone’s attention', 'Hola @everyone.', 'body: "@everyone": no mentions'],
  ])('is turned down for a body with %s', (_, body, problem) => {
    expect(problemsOf([translated(FRONT, body)])[0]).toContain(problem);
  });

  it('is turned down for an other side that the English has not', () => {
    const fields = changed('id', 'id: rest');
    expect(problemsOf([translated(fields)])[0]).toContain('other-side: the English has none');
  });

  it('is turned down where it is there twice, or asks what another asks', () => {
    const twice = problemsOf([translated(), translated()]);
    expect(twice.join('\n')).toContain('2.md:2 id: hope is translated twice');
    const other = changed('id', 'id: rest').filter((line) => !line.startsWith('other-side'));
    expect(problemsOf([translated(), translated(other)])[0]).toContain(
      '2.md:5 aliases: hope already says "¿Hay esperanza?"',
    );
  });

  it('may ask what people ask, wounding words too, but never says them', () => {
    const asked = changed('aliases', 'aliases: [estoy loco, b, c, d, e, f]');
    expect(problemsOf([translated(asked)])).toEqual([]);
    expect(problemsOf([translated(FRONT, 'No estás loco.')])[0]).toContain('"loco": it wounds');
  });

  it('lets shelves be named once, and only those that there are', () => {
    const unknown = '- { id: nowhere, name: Nada, description: Nada }';
    expect(problemsOf([translated()], unknown)[0]).toContain(
      'topics.yaml:1 [1].id: nowhere is not in topics',
    );
    const twice = '- { id: starting, name: A, description: A }\n- { id: starting, name: B, description: B }';
    expect(problemsOf([translated()], twice)[0]).toContain(
      'topics.yaml:2 [2].id: starting is translated twice',
    );
  });
});

describe('the corpus as it ships', () => {
  it.each(['es', 'fr', 'de', 'pt'] as const)('has forty passages and every shelf in %s', async (language) => {
    const corpus = await shippedCorpus();
    const { passages, topics } = corpus.translations.get(language) ?? {
      passages: new Map(),
      topics: new Map(),
    };
    expect(passages.size).toBeGreaterThanOrEqual(40);
    expect([...corpus.topics.keys()].filter((id) => !topics.has(id))).toEqual([]);
  });
});

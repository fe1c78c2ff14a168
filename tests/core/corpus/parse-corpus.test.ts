import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/copy/faults/format-problem.ts';
import { type CorpusFiles, parseCorpus } from '../../../src/core/corpus/parse-corpus.ts';

const FRONT = [
  'id: hope',
  'question: Is there hope?',
  'aliases: [any hope, is it hopeless, hope pls, can i hope, hoping, why hope]',
  'topics: [starting-hope]',
  'sources: [page]',
  'viewpoint: shared',
  'reviewed: 2026-11-22',
];
const BODY = 'Yes. Many people find it again.';

function passage(fields: readonly string[] = FRONT, body = BODY): string {
  return `---\n${fields.join('\n')}\n---\n${body}\n`;
}

/** The field of a sound front matter put in another way. */
function changed(field: string, line: string): readonly string[] {
  return FRONT.map((current) => (current.startsWith(`${field}:`) ? line : current));
}

function files(...passages: string[]): CorpusFiles {
  return {
    passages: passages.map((text, index) => ({ file: `corpus/passages/${index + 1}.md`, text })),
    asked: [],
    elsewhere: [],
    topics: [
      {
        file: 'corpus/topics.yaml',
        text: '- { id: starting, name: Starting, description: First steps, children: [{ id: starting-hope, name: Hope, description: Hope }, { id: medication, name: Medicines, description: Medicines }] }',
      },
    ],
    sources: [
      {
        file: 'corpus/sources.yaml',
        text: '- { id: page, title: A page, description: A web page, kind: web-page, viewpoint: shared }\n- { id: project, title: Us, description: Ours, kind: project, viewpoint: shared }',
      },
    ],
    points: [
      {
        file: 'corpus/points.yaml',
        text: '- { id: S0-01, framing: neutral, gist: x }\n- { id: S0-02, framing: attributed, gist: x }\n- { id: S0-03, framing: contested, gist: x }\n- { id: S0-12, framing: excluded, gist: x }',
      },
    ],
    synonyms: [{ file: 'corpus/synonyms.yaml', text: '[]' }],
    translations: [],
  };
}

function problemsOf(...passages: string[]): string[] {
  const parsed = parseCorpus(files(...passages));
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe('a corpus', () => {
  it('that is sound is read whole', () => {
    const parsed = parseCorpus(files(passage()));
    expect(parsed.ok && parsed.corpus.passages.get('hope')).toEqual({
      id: 'hope',
      question: 'Is there hope?',
      aliases: ['any hope', 'is it hopeless', 'hope pls', 'can i hope', 'hoping', 'why hope'],
      asked: [],
      topics: ['starting-hope'],
      sources: ['page'],
      viewpoint: 'shared',
      otherSide: null,
      notices: [],
      points: [],
      related: [],
      reviewed: '2026-11-22',
      body: BODY,
    });
    expect(parsed.ok && parsed.corpus.topics.get('starting-hope')?.parent).toBe('starting');
  });

  it.each([
    ['no front matter', 'just text', '1.md:1 file: must begin with a line of ---'],
    ['YAML that does not parse', passage(changed('question', 'question: [Is there')), 'YAML: '],
    [
      'a value that YAML takes for an alias',
      passage(changed('aliases', 'aliases: [*help, b, c, d, e, f]')),
      '1.md:4 YAML: a value that begins with *',
    ],
    ['an id in capitals', passage(changed('id', 'id: Hope')), '1.md:2 id: small letters'],
    ['a long id', passage(changed('id', `id: ${'a'.repeat(33)}`)), '1.md:2 id: at most 32'],
    [
      'a question without a question mark',
      passage(changed('question', 'question: Hope')),
      '1.md:3 question: must end',
    ],
    [
      'a long question',
      passage(changed('question', `question: ${'a'.repeat(100)}?`)),
      '1.md:3 question: at most 100',
    ],
    ['too few aliases', passage(changed('aliases', 'aliases: [one, two]')), '1.md:4 aliases: at least 6'],
    [
      'an alias twice',
      passage(changed('aliases', 'aliases: [a b, A b!, c, d, e, f]')),
      '1.md:4 aliases: "A b!" stands here twice',
    ],
    [
      'aliases that are no list',
      passage(changed('aliases', 'aliases: hope')),
      '1.md:4 aliases: write a list',
    ],
    [
      'an unknown topic',
      passage(changed('topics', 'topics: [nowhere]')),
      '1.md:5 topics: nowhere is not in topics.yaml',
    ],
    [
      'an unknown source',
      passage(changed('sources', 'sources: [rumour]')),
      '1.md:6 sources: rumour is not in sources.yaml',
    ],
    ['no source', passage(changed('sources', 'sources: []')), '1.md:6 sources: at least one'],
    [
      'an unknown viewpoint',
      passage(changed('viewpoint', 'viewpoint: mine')),
      '1.md:7 viewpoint: one of: shared',
    ],
    ['a date that is none', passage(changed('reviewed', 'reviewed: 2026-02-30')), '1.md:8 reviewed: a day'],
    [
      'a missing field',
      passage(FRONT.filter((line) => !line.startsWith('reviewed'))),
      'reviewed: a day, such as',
    ],
    ['a field that does not exist', passage([...FRONT, 'colour: blue']), '1.md:9 colour: no such field'],
    [
      'an unknown point',
      passage([...FRONT, 'points: [S9-99]']),
      '1.md:9 points: S9-99 is not in points.yaml',
    ],
    ['an excluded point', passage([...FRONT, 'points: [S0-12]']), '1.md:9 points: S0-12 is to be left out'],
    [
      'a contested point without the other side',
      passage([...FRONT.slice(0, 5), 'viewpoint: recovery', 'reviewed: 2026-11-22', 'points: [S0-03]']),
      'other-side: needed: S0-03 is contested',
    ],
    [
      'a critical view without the other side',
      passage(changed('viewpoint', 'viewpoint: critical')),
      'other-side: needed: a critical view',
    ],
    [
      'somebody’s view told as common ground',
      passage([...FRONT, 'points: [S0-02]']),
      '1.md:7 viewpoint: say whose view it is: S0-02',
    ],
    ['an unknown notice', passage([...FRONT, 'notice: [danger]']), 'one of: medication, coercion, distress'],
    ['a missing notice', passage(FRONT, 'Some people take antidepressants.'), 'notice: add medication'],
    [
      'a related passage that is not there',
      passage([...FRONT, 'related: [gone]']),
      '1.md:9 related: gone is not in corpus/passages',
    ],
    ['an empty answer', passage(FRONT, ''), '1.md:10 body: write the answer'],
    ['a long answer', passage(FRONT, 'Hope. '.repeat(200)), 'body: 1199 characters; at most 900'],
    ['a heading', passage(FRONT, '# Hope\nYes.'), 'body: no headings'],
    [
      'a phrase that wounds',
      passage(FRONT, 'Just think positive.'),
      'body: "Just think positive": it belittles',
    ],
    ['a dose', passage([...FRONT, 'notice: [medication]'], 'It is 20 mg.'), 'body: "20 mg": no doses'],
    ['a mention', passage(FRONT, 'Ask @everyone.'), 'body: "@everyone": no mentions'],
    [
      'hard words',
      passage(
        FRONT,
        'Intersubjective recontextualisation necessitates multidimensional interdisciplinary conceptualisation.',
      ),
      'body: reads at grade',
    ],
    [
      'a number without a source',
      passage(changed('sources', 'sources: [project]'), 'It helps 54 % of us.'),
      'body: "54 %" needs a source',
    ],
  ])('with %s is refused, and told where and why', (_, text, expected) => {
    expect(problemsOf(text).join('\n')).toContain(expected);
  });

  it('with two passages of one id, or one wording, names the other', () => {
    const problems = problemsOf(passage(), passage()).join('\n');
    expect(problems).toContain('corpus/passages/2.md:2 id: another passage is called hope');
    expect(problems).toContain('"any hope"');
  });

  it('whose links lead one way only says which', () => {
    const other = passage([
      ...changed('id', 'id: other').map((line) =>
        line.startsWith('question')
          ? 'question: Other?'
          : line.startsWith('aliases')
            ? 'aliases: [1, 2, 3, 4, 5, 6]'.replace(/\d/g, (n) => `other${n}`)
            : line,
      ),
      'related: [hope]',
    ]);
    expect(problemsOf(passage(), other).join('\n')).toContain('related: hope does not name other back');
  });

  it('reports the problems of every file at once', () => {
    const problems = problemsOf('just text', passage(changed('id', 'id: Hope')));
    expect(problems.some((problem) => problem.startsWith('corpus/passages/1.md'))).toBe(true);
    expect(problems.some((problem) => problem.startsWith('corpus/passages/2.md'))).toBe(true);
  });

  it('is told of faulty words in one round with faulty fields, each once', () => {
    const fields = changed('reviewed', 'reviewed: soon').map((line) =>
      line.startsWith('aliases') ? 'aliases: [any hope, Any hope?]' : line,
    );
    expect(problemsOf(passage(fields, 'Just think positive. It helps.'))).toEqual([
      expect.stringMatching(/1\.md:4 aliases: at least 6/),
      expect.stringMatching(/1\.md:8 reviewed: a day/),
      expect.stringMatching(/1\.md:4 aliases: "Any hope\?" stands here twice/),
      expect.stringMatching(/1\.md:10 body: "Just think positive": it belittles/),
    ]);
  });

  it('is not told that what has faults of its own is missing', () => {
    const broken = changed('viewpoint', 'viewpoint: mine');
    const leading = passage([
      'id: other',
      'question: And then?',
      `aliases: [${[1, 2, 3, 4, 5, 6].map((n) => `and then ${n}`).join(', ')}]`,
      ...FRONT.slice(3),
      'related: [hope]',
    ]);
    const { topics, ...others } = files(passage(broken), leading);
    const [shelves] = topics;
    const text = shelves?.text.replace('name: Hope', 'title: Hope') ?? '';
    const parsed = parseCorpus({ ...others, topics: [{ file: 'corpus/topics.yaml', text }] });
    expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([
      expect.stringContaining('topics.yaml:1 [1].children[1].name'),
      expect.stringContaining('topics.yaml:1 [1].children[1].title: no such field'),
      expect.stringContaining('1.md:7 viewpoint: one of'),
    ]);
  });

  it('is told nothing but its faults where the fields cannot be read at all', () => {
    const text = passage(
      [...FRONT, 'points: [S0-02', 'notice: x'],
      'Some 54 % take antidepressants. Just cheer up.',
    );
    expect(problemsOf(text).map((problem) => problem.replace(/^.*\.md:\d+ (\w+).*/, '$1'))).toEqual(
      expect.arrayContaining(['YAML', 'body']),
    );
    expect(problemsOf(text).filter((problem) => !/ (YAML|body): /.test(problem))).toEqual([]);
    expect(problemsOf(text).join('\n')).not.toContain('needs a source');
  });

  it('is read alike with Windows line ends', () => {
    expect(parseCorpus(files(passage().replaceAll('\n', '\r\n'))).ok).toBe(true);
  });
});

describe('more ways of asking', () => {
  const asked = (name: string, text: string) =>
    parseCorpus({ ...files(passage()), asked: [{ file: `corpus/asked/${name}.txt`, text }] });
  const problems = (name: string, text: string) => {
    const parsed = asked(name, text);
    return parsed.ok ? [] : parsed.problems.map(formatProblem);
  };

  it('belong to the passage that their file is named for, a line each', () => {
    const parsed = asked('hope', 'so is there any point\n\n  wheres my hope gone\r\n');
    expect(parsed.ok && parsed.corpus.passages.get('hope')?.asked).toEqual([
      'so is there any point',
      'wheres my hope gone',
    ]);
  });

  it.each([
    [
      'for no passage',
      'hopes',
      'so is there any point',
      'asked/hopes.txt:1 name: hopes is not in corpus/passages',
    ],
    [
      'of too many words',
      'hope',
      `\n${'and then '.repeat(40)}`,
      'asked/hope.txt:2 asked: at most 300 characters',
    ],
    ['that stand there twice', 'hope', 'so?\nwell\nSo!', 'asked/hope.txt:3 asked: "So!" stands here twice'],
    [
      'that are an alias already',
      'hope',
      'Any hope?',
      'asked/hope.txt:1 asked: "Any hope?" stands here twice',
    ],
    ['with a dose', 'hope', 'is 20 mg much', 'asked/hope.txt:1 asked: "20 mg": no doses'],
  ])('%s are refused, and told where and why', (_, name, text, expected) => {
    expect(problems(name, text).join('\n')).toContain(expected);
  });
});

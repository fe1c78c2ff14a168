import { describe, expect, it } from 'vitest';
import { COPIES } from '../../src/copy/copy-for.ts';
import { sayFault } from '../../src/copy/faults/fault-words.ts';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import type { Fault, FaultKind, Objection, Wanted, YamlFault } from '../../src/core/corpus/fault.ts';
import { parseLibrary } from '../../src/core/library/parse-library.ts';
import { parseSettingsFile } from '../../src/core/settings/settings-file.ts';
import { shippedCorpus } from '../support/corpus.ts';

const OBJECTIONS: Readonly<Record<Objection, null>> = {
  belittles: null,
  blames: null,
  'blames-unless-denied': null,
  'promises-cure': null,
  wounds: null,
  'person-first': null,
  'not-what-happened': null,
  dose: null,
  means: null,
  mention: null,
};
const WANTED: readonly Wanted[] = ['text', 'number', 'yes-or-no', 'list', 'fields'];
const YAML: readonly YamlFault[] = ['field-twice', 'indentation', 'unclosed', 'quotes'];

/** One of each kind at least: a kind without one does not compile. */
const SAMPLES: { readonly [Kind in FaultKind]: readonly Omit<Fault<Kind>, 'kind'>[] } = {
  missing: [{}],
  empty: [{}],
  'wrong-type': WANTED.map((wanted) => ({ wanted })),
  'not-fitting': [{}],
  'needs-words': [{}],
  'needs-text-such-as': [{ example: 'hope' }],
  'needs-quoting': [{}],
  'needs-list': [{}],
  'too-long': [{ most: 37 }],
  'too-short': [{ least: 37 }],
  'too-many': [{ most: 37 }],
  'several-lines': [{}],
  'one-of': [{ choices: ['shared', 'critical'] }],
  'id-shape': [{ example: 'our-rules' }],
  'needs-day': [{}],
  'needs-year': [{ example: 1845 }],
  'needs-address': [{}],
  'no-question-mark': [{}],
  'too-few-aliases': [{ least: 1 }, { least: 6 }],
  'needs-topic': [{ file: null }, { file: 'topics.yaml' }],
  'needs-source': [{}],
  'needs-answer': [{}],
  'answer-too-long': [{ length: 953, most: 937 }],
  heading: [{}],
  'needs-credits': [{}],
  'missing-credit': [{}],
  'empty-credit': [{}],
  'source-of-quotation': [{}],
  'no-such-field': [{ list: null }, { list: 'readme' }, { list: 'top-of-file' }],
  banned: (Object.keys(OBJECTIONS) as Objection[]).map((because) => ({ found: 'xyz', because })),
  'say-instead': [{ found: 'xyz', instead: ['abc', 'def'] }],
  'quotation-marks': [{}],
  'hard-reading': [{ grade: 12, most: 8 }],
  'unsourced-number': [{ number: '54 %' }],
  'missing-notice': [
    { notice: 'medication', word: null },
    { notice: 'medication', word: 'lithium' },
  ],
  'one-sided-view': [{}],
  'one-sided-points': [{ points: ['S0-03'] }],
  'whose-view': [{ points: ['S0-02', 'S0-03'] }],
  'excluded-point': [{ point: 'S0-12' }],
  'said-twice': [{ wording: 'where is it' }],
  'said-before': [{ wording: 'where is it', owner: 'vent-channel' }],
  'nearly-said': [{ owner: 'q-hope-1' }],
  unknown: [{ id: 'nowhere' }],
  'not-in': [{ id: 'nowhere', file: 'topics.yaml' }],
  'id-twice': [{}],
  'id-taken': [
    { id: 'hope', by: 'entry' },
    { id: 'hope', by: 'quote' },
    { id: 'hope', by: 'passage' },
  ],
  'names-itself': [{}],
  'not-named-back': [{ id: 'hope', other: 'rest' }],
  'whole-shelf': [{ id: 'starting', choices: ['hope', 'rest'] }],
  'not-credited': [{ passage: 'why-hope', source: 'study', credited: ['essay', 'book'] }],
  'not-in-english': [
    { id: 'hope', what: 'passage' },
    { id: 'hope', what: 'quote' },
  ],
  'translated-twice': [{ id: 'hope' }],
  'side-missing': [{}],
  'side-too-many': [{}],
  'older-english': [{ day: '2026-11-22' }],
  yaml: YAML.map((what) => ({ what, detail: 'Flow map must end with a }' })),
  'yaml-star': [{}],
  'needs-front-matter': [{}],
  'needs-fields': [{}],
  'needs-quotes': [{}],
  'needs-opening': [{}],
  'needs-closing': [{}],
  'fields-too-long': [{}],
  'not-json': [{}],
  'needs-lists': [{}],
  'needs-braces': [{}],
  'no-entry': [{}],
  'too-many-entries': [{ most: 37 }],
  'stopped-reading': [{}],
  'menu-full': [{ most: 25 }],
  'needs-synonym': [{}],
  'needs-point-id': [{}],
  'file-too-long': [{}],
  'not-settings': [{}],
  'other-version': [{}],
  'not-channel': [{}],
  'not-topic': [{}],
  'not-country': [{}],
};
const faults = Object.entries(SAMPLES).flatMap(([kind, samples]) =>
  samples.map((values): Fault => ({ kind, ...values }) as Fault),
);
const corpus = await shippedCorpus();

/** What a fault is given, as it must stand in the sentence; how a language writes numbers is its own. */
const givenTo = ({ kind, ...values }: Fault): readonly string[] =>
  Object.entries(values)
    .flatMap(([name, value]) => (SELDOM_SAID.has(name) ? [] : Array.isArray(value) ? value : [value]))
    .filter((value) => value !== null && value !== 1)
    .map(String);
/** What chooses between sentences, and is itself in none. */
const SELDOM_SAID = new Set(['because', 'wanted', 'what', 'by', 'list', 'detail']);

describe.each(CARE_LANGUAGES)('what is wrong with a file, told in %s', (language) => {
  const words = COPIES[language].faults;

  it.each(faults)('holds all that there is to say: $kind', (fault) => {
    const said = sayFault(fault, words);
    for (const given of givenTo(fault)) expect(said).toContain(given);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
    expect(said.trim()).toBe(said);
    expect(said).not.toMatch(/\.$/);
  });

  it('is told differently for different faults', () => {
    const said = faults.filter(({ kind }) => kind !== 'yaml').map((fault) => sayFault(fault, words));
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('what is wrong with a file', () => {
  it.each(faults)('is told in no two languages alike: $kind', (fault) => {
    const said = CARE_LANGUAGES.map((language) => sayFault(fault, COPIES[language].faults));
    expect(new Set(said).size, said.join('\n')).toBe(said.length);
  });

  it('is told by its place and kind, whatever is wrong', () => {
    const text = '---\nquestion: Who\naliases: 3\ntopics: []\nreviewed: 5\n---\n';
    const parsing = parseLibrary({ file: 'a.md', text }, { corpus, present: [], today: '2026-11-22' });
    let read = parsing.next();
    while (!read.done) read = parsing.next();
    expect(read.value).toMatchObject({
      problems: [
        { line: 2, field: 'question', fault: { kind: 'no-question-mark' } },
        { line: 3, field: 'aliases', fault: { kind: 'needs-list' } },
        { line: 4, field: 'topics', fault: { kind: 'needs-topic' } },
        { line: 5, field: 'reviewed', fault: { kind: 'needs-day' } },
        { line: 7, field: 'body', fault: { kind: 'needs-answer' } },
      ],
    });
  });

  it.each([
    ['{"v":1,"settings":{}}', [{ field: 'kind', fault: { kind: 'not-settings' } }]],
    [
      '{"kind":"recovery-bot settings","v":2,"settings":{}}',
      [{ field: 'v', fault: { kind: 'other-version' } }],
    ],
    ['[]', [{ field: 'file', fault: { kind: 'wrong-type', wanted: 'fields' } }]],
    ['nothing', [{ field: 'file', fault: { kind: 'not-json' } }]],
    [' '.repeat(40_000), [{ field: 'file', fault: { kind: 'file-too-long' } }]],
    [settings({ memberPause: 7 }), [{ fault: { kind: 'one-of', choices: ['0', '5', '15', '30', '60'] } }]],
    [settings({ contentNotes: 'yes' }), [{ fault: { kind: 'wrong-type', wanted: 'yes-or-no' } }]],
    [settings({ askChannels: ['x'] }), [{ field: 'settings.askChannels.0', fault: { kind: 'not-channel' } }]],
    [settings({ colour: 1 }), [{ field: 'settings.colour', fault: { kind: 'no-such-field', list: null } }]],
    [settings({ localLines: ['x'.repeat(201)] }), [{ fault: { kind: 'too-long', most: 200 } }]],
    [settings({ country: 3 }), [{ field: 'settings.country', fault: { kind: 'wrong-type' } }]],
  ])('is told of a file of settings too: %.40s', (text, findings) => {
    const parsed = parseSettingsFile(text);
    expect(parsed.ok ? [] : parsed.findings).toMatchObject(findings);
  });
});

function settings(values: object): string {
  return JSON.stringify({ kind: 'recovery-bot settings', v: 1, settings: values });
}

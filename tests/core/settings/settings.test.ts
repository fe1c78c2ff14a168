import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenSetting, chosenTopics, topicGroups } from '../../../src/core/settings/chosen-setting.ts';
import { changedSettings, parseSettings } from '../../../src/core/settings/guild-settings.ts';
import { localLinesIn } from '../../../src/core/settings/local-lines.ts';
import { isAskChannel, mayAnswerIn } from '../../../src/core/settings/may-answer-in.ts';
import { DEFAULT_SETTINGS, SETTING_SHAPES, SETTINGS } from '../../../src/core/settings/setting-shapes.ts';
import { formatSettingsFile, parseSettingsFile } from '../../../src/core/settings/settings-file.ts';
import { formatRecord, parseRecord } from '../../../src/core/settings/settings-record.ts';
import { visibleKnowledge } from '../../../src/core/settings/visible-knowledge.ts';
import { createAnswering } from '../../../src/create-services.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const corpus = await shippedCorpus();
const anything = fc.dictionary(
  fc.oneof(fc.constantFrom<string>(...SETTINGS, '__proto__', 'v'), fc.string()),
  fc.anything(),
);

describe('settings', () => {
  it('read from anything at all are complete, and nothing but settings', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings).sort()).toEqual([...SETTINGS].sort());
        for (const key of SETTINGS) expect(SETTING_SHAPES[key].safeParse(settings[key]).success).toBe(true);
      }),
    );
  });

  it('come back from their record and from their file as they were', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const settings = parseSettings(stored);
        const record = { settings, previous: DEFAULT_SETTINGS, revision: 4 };
        expect(parseRecord(JSON.parse(JSON.stringify(formatRecord(record))))).toEqual(record);
        expect(parseSettingsFile(formatSettingsFile(settings))).toEqual({ ok: true, settings });
      }),
    );
  });

  it('are read from no hostile file by half', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseSettingsFile(text).ok).toBe(false);
      }),
    );
    const parsed = parseSettingsFile(
      JSON.stringify({ kind: 'recovery-bot settings', v: 1, settings: { country: 'NZ', answers: 'loud' } }),
    );
    expect(parsed.ok ? [] : parsed.findings).toEqual([
      { field: 'settings.answers', fault: { kind: 'one-of', choices: ['public', 'private'] } },
    ]);
  });

  it('that are as by default are not stored', () => {
    expect(changedSettings(DEFAULT_SETTINGS)).toEqual({});
    expect(changedSettings({ ...DEFAULT_SETTINGS, memberPause: 5 })).toEqual({ memberPause: 5 });
  });

  it('are chosen in menus by their values alone', () => {
    expect(chosenSetting('answers', ['private'])).toEqual({ answers: 'private' });
    expect(chosenSetting('contentNotes', ['false'])).toEqual({ contentNotes: false });
    expect(chosenSetting('memberPause', ['30'])).toEqual({ memberPause: 30 });
    expect(chosenSetting('askChannels', [])).toEqual({ askChannels: [] });
    for (const [key, values] of [
      ['answers', []],
      ['answers', ['loud']],
      ['contentNotes', ['1']],
      ['memberPause', ['31']],
      ['memberPause', ['']],
      ['askChannels', ['general']],
      ['askChannels', Array.from({ length: 26 }, (_, at) => `${300000000000000000n + BigInt(at)}`)],
      ['hiddenViewpoints', ['shared']],
      ['__proto__', ['x']],
      ['toString', []],
    ] as const)
      expect(chosenSetting(key, values)).toBeNull();
  });
});

describe('where everyone may see answers', () => {
  const rules = (allowed: string[], denied: string[], ask: string[] = []) => ({
    allowedChannels: allowed,
    deniedChannels: denied,
    askChannels: ask,
  });
  it.each([
    ['everywhere, when nothing is said', ['c'], rules([], []), true],
    ['in a named channel', ['c'], rules(['c'], []), true],
    ['not in another', ['d'], rules(['c'], []), false],
    ['in a thread of a named channel', ['t', 'c'], rules(['c'], []), true],
    ['in a channel of a named category', ['c', 'k'], rules(['k'], []), true],
    ['in an ask channel', ['a'], rules(['c'], [], ['a']), true],
    ['not in a closed one, in whatever it stands', ['t', 'c', 'k'], rules(['k', 't'], ['c']), false],
    ['not in a closed ask channel', ['a'], rules([], ['a'], ['a']), false],
    ['not where the channel is not known and some are named', [], rules(['c'], []), false],
  ] as const)('%s', (_, path, settings, expected) => {
    expect(mayAnswerIn(path, settings)).toBe(expected);
  });

  it('unasked only in ask channels that are open', () => {
    expect(isAskChannel(['t', 'a'], rules([], [], ['a']))).toBe(true);
    expect(isAskChannel(['a'], rules([], ['a'], ['a']))).toBe(false);
    expect(isAskChannel(['c'], rules([], [], ['a']))).toBe(false);
  });
});

describe('what a server hides', () => {
  const answering = createAnswering(corpus);
  const seen = (wishes: Partial<typeof DEFAULT_SETTINGS>) =>
    visibleKnowledge(answering, { ...DEFAULT_SETTINGS, ...wishes }, answering.assess);

  it('is nothing unless it says so', () => {
    expect(seen({})).toBe(answering);
  });

  it('is every passage on a shelf or a part of it, and no other', () => {
    const shelf = corpus.topics.get('treatment');
    const parts = [...corpus.topics.values()].filter(({ parent }) => parent === shelf?.id);
    const { passages, topics } = seen({ hiddenTopics: ['treatment'] }).corpus;
    const touching = [...corpus.passages.values()].filter((passage) =>
      passage.topics.some((id) => id === 'treatment' || parts.some((part) => part.id === id)),
    );
    expect(touching.length).toBeGreaterThan(0);
    expect(passages.size).toBe(corpus.passages.size - touching.length);
    for (const { id } of [...parts, { id: 'treatment' }]) expect(topics.has(id)).toBe(false);
  });

  it('is in no result, no related question and no suggestion', () => {
    const viewpoints = ['critical', 'mutual-aid', 'lived-experience'] as const;
    const { corpus: left, search, answer } = seen({ hiddenViewpoints: viewpoints });
    for (const { question } of [...corpus.passages.values()].slice(0, 60)) {
      for (const { passage } of search(question, 10)) expect(left.passages.has(passage.id)).toBe(true);
      const found = answer(question);
      if (found.kind === 'found')
        for (const { id } of found.related) expect(left.passages.has(id)).toBe(true);
    }
  });

  it('is in no quote, nor is the source behind one', () => {
    const topic = 'hope';
    const line = (id: string, source: string) =>
      ({ kind: 'own-line', id, text: 'A line.', topic, source, passage: 'why-hope-matters' }) as const;
    const own = {
      kind: 'server-quote',
      id: '~ours',
      text: 'Ours.',
      topic,
      credit: null,
      passage: null,
    } as const;
    const quotes = [line('plain', 'project'), line('essay', 'mutual-aid-essay'), own];
    const left = (wishes: Partial<typeof DEFAULT_SETTINGS>) =>
      visibleKnowledge(
        { ...answering, quotes },
        { ...DEFAULT_SETTINGS, ...wishes },
        answering.assess,
      ).quotes.map(({ id }) => id);
    expect(left({ hiddenTopics: ['treatment'] })).toEqual(['plain', 'essay', '~ours']);
    expect(left({ hiddenTopics: ['starting'] })).toEqual([]);
    expect(left({ hiddenViewpoints: ['mutual-aid'] })).toEqual(['plain', '~ours']);
  });

  it('is chosen in menus that each fit, and one menu leaves the others alone', () => {
    const groups = topicGroups(corpus.topics);
    expect(groups.flat()).toHaveLength(corpus.topics.size);
    for (const group of groups) expect(group.length).toBeLessThanOrEqual(25);
    const [shelves = [], parts = []] = groups;
    const part = parts[0]?.id ?? '';
    expect(chosenTopics([part, 'healing'], shelves, ['treatment', 'no-such', part])).toEqual([
      part,
      'treatment',
    ]);
  });
});

describe('helplines of a server’s own', () => {
  it('are read one from each line, and only where all of them can be shown', () => {
    expect(
      localLinesIn(' Haven: 0123 456,  nights \n\nHaven: 0123 456, nights\nThe Nook, Mill Road'),
    ).toEqual(['Haven: 0123 456, nights', 'The Nook, Mill Road']);
    expect(localLinesIn('a\nb\nc\nd\ne\nf\ng')).toBeNull();
    expect(localLinesIn('_'.repeat(101))).toBeNull();
    expect(localLinesIn('x'.repeat(200))).toHaveLength(1);
    expect(localLinesIn('')).toEqual([]);
  });
});

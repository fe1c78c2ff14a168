import fc from 'fast-check';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import { hostileText, STAFF_MARK } from './hostile-text.ts';
import { changedAt, oddSnowflake, oddValue } from './hostile-values.ts';

const FIELDS = [
  'id',
  'question',
  'aliases',
  'topics',
  'sources',
  'source',
  'viewpoint',
  'other-side',
  'notice',
  'reviewed',
  'body',
  'text',
  'topic',
  'author',
  'year',
  '__proto__',
];

/** Files for the library: sound ones, broken ones, and what was never meant to be one. */
export function libraryFiles(corpus: Corpus): fc.Arbitrary<string> {
  const topics = fc.constantFrom('nowhere', ...corpus.topics.keys());
  const words = fc.lorem({ maxCount: 8 });
  const sound = fc.tuple(words, words, topics, fc.nat()).map(([question, body, topic, number]) => ({
    question: `${question.slice(0, 60)} ${number}?`,
    aliases: [`${body.slice(0, 60)} ${number}`],
    topics: [topic],
    body: `${body} ${STAFF_MARK}`,
    reviewed: '2026-11-22',
  }));
  const json = fc.array(sound, { maxLength: 5 }).map((passages) => ({ passages, quotes: [] }));
  const markdown = fc
    .array(fc.array(fc.tuple(fc.constantFrom(...FIELDS), hostileText(200, STAFF_MARK)), { maxLength: 8 }), {
      maxLength: 4,
    })
    .map((entries) =>
      entries
        .map(
          (fields) =>
            `---\n${fields.map(([name, text]) => `${name}: ${text}`).join('\n')}\n---\n${fields[0]?.[1] ?? ''}\n`,
        )
        .join(''),
    );
  return fc.oneof(
    json.map((whole) => JSON.stringify(whole)),
    changedJson(json),
    markdown,
    hostileText(2_000, STAFF_MARK),
    fc.constantFrom(
      `${'['.repeat(50_000)}`,
      `{"passages":[${'{},'.repeat(3_000)}{}]}`,
      '---\n'.repeat(5_000),
      `---\nquestion: ${'&a [*a,'.repeat(2_000)}\n---\n`,
      `---\na: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---\n`,
      `\uFEFF{"passages":null}`,
    ),
  );
}

/** Files for the settings, from sound to nonsense. */
export function settingsFiles(): fc.Arbitrary<string> {
  const value = fc.oneof(
    oddValue,
    fc.array(oddSnowflake, { maxLength: 30 }),
    fc.constantFrom('public', 'private', 'GB', 'de', 0, 15, 60, true),
  );
  const file = fc
    .dictionary(fc.constantFrom(...SETTINGS, 'other'), value, { maxKeys: 6 })
    .map((settings) => ({ kind: 'recovery-bot settings', v: 1, settings }));
  return fc.oneof(
    file.map((whole) => JSON.stringify(whole)),
    changedJson(file),
    hostileText(2_000, STAFF_MARK),
  );
}

/** Sound JSON with one thing changed or missing. */
function changedJson(sound: fc.Arbitrary<object>): fc.Arbitrary<string> {
  const change = fc.oneof(fc.constant('remove' as const), fc.record({ to: oddValue }));
  return fc
    .tuple(sound, fc.nat(), change)
    .map(([whole, at, how]) => JSON.stringify(changedAt(whole, at, how)) ?? '');
}

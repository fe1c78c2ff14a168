import fc from 'fast-check';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import { PAGES } from '../../src/discord/render/settings.ts';
import { hostileText, STAFF_MARK } from './hostile-text.ts';
import { oddSnowflake } from './hostile-values.ts';

export interface PressCase {
  readonly action: string;
  readonly args: readonly string[];
  readonly values: readonly string[];
}

/** What anybody could send as the press of a button, or as a choice in a menu. Colons divide a custom_id, so no argument has one. */
export function pressCases(actions: readonly string[], corpus: Corpus): fc.Arbitrary<PressCase> {
  const part = partOf(corpus).map((text) => text.replaceAll(':', ' '));
  return fc.record({
    action: fc.constantFrom(...actions),
    args: fc.array(part, { maxLength: 4 }),
    values: fc.array(
      part.map((text) => text.slice(0, 100)),
      { maxLength: 4 },
    ),
  });
}

export interface FormCase {
  readonly action: string;
  readonly args: readonly string[];
  /** Shared out among whatever fields there are. */
  readonly texts: readonly string[];
}

export function formCases(actions: readonly string[], corpus: Corpus): fc.Arbitrary<FormCase> {
  const part = partOf(corpus);
  return fc.record({
    action: fc.constantFrom(...actions),
    args: fc.array(
      part.map((text) => text.replaceAll(':', ' ')),
      { maxLength: 2 },
    ),
    texts: fc.array(fc.oneof(hostileText(4_000, STAFF_MARK), part), { minLength: 1, maxLength: 5 }),
  });
}

/** The same text for the same field, whatever it is called. */
export function textFor(texts: readonly string[], field: string): string {
  const sum = [...field].reduce((all, sign) => all + (sign.codePointAt(0) ?? 0), 0);
  return texts[sum % Math.max(1, texts.length)] ?? '';
}

/** Ids and words that the bot itself writes into buttons, and what is none of them. */
function partOf(corpus: Corpus): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...corpus.passages.keys()),
    fc.constantFrom(...corpus.topics.keys()),
    fc.constantFrom<string>(
      ...SETTINGS,
      ...PAGES,
      'GB',
      'none',
      'public',
      'private',
      'true',
      'false',
      'quote',
      'passage',
    ),
    fc.integer({ min: -2, max: 30 }).map(String),
    oddSnowflake.map((id) => id.slice(0, 90)),
    hostileText(90, STAFF_MARK),
  );
}

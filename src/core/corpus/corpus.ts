import type { Passage } from './passage.ts';
import type { Point } from './point.ts';
import type { Source } from './source.ts';
import type { Synonym } from './synonym.ts';
import type { Topic } from './topic.ts';
import type { Translations } from './translation.ts';

/** Everything the bot knows, validated: every reference in it resolves. */
export interface Corpus {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly points: ReadonlyMap<string, Point>;
  readonly synonyms: readonly Synonym[];
  /** Questions about other things, by which search tells ours; none in a corpus that lists none. */
  readonly elsewhere: readonly string[];
  /** What there is of it in other languages; passages and topics above are in English. */
  readonly translations: Translations;
}

/** What the bot knows when its corpus cannot be read: nothing, and it says so. */
export const EMPTY_CORPUS: Corpus = {
  passages: new Map(),
  topics: new Map(),
  sources: new Map(),
  points: new Map(),
  synonyms: [],
  elsewhere: [],
  translations: new Map(),
};

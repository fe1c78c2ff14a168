import type { Passage } from './passage.ts';
import type { Point } from './point.ts';
import type { Source } from './source.ts';
import type { Synonym } from './synonym.ts';
import type { Topic } from './topic.ts';

/** Everything the bot knows, validated: every reference in it resolves. */
export interface Corpus {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly points: ReadonlyMap<string, Point>;
  readonly synonyms: readonly Synonym[];
}

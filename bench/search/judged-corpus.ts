import { existsSync } from 'node:fs';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { loadCorpus } from '../../src/storage/corpus-files.ts';
import type { Judgment } from '../../tests/retrieval/judgments.ts';
import { readJudgments } from '../../tests/retrieval/read-judgments.ts';
import type { Collection } from './collection.ts';

const CORPUS = 'corpus';
const JUDGMENTS = 'tests/retrieval';
const GAIN_OF_BEST = 2;
const GAIN_OF_OTHERS = 1;

export interface JudgedCorpus {
  readonly corpus: Corpus;
  readonly judgments: readonly Judgment[];
}

/**
 * The bot's own corpus and what people ask of it, read from the working directory; null where there are no judgments.
 * @throws an Error that lists the problems of either
 */
export async function readJudgedCorpus(): Promise<JudgedCorpus | null> {
  if (!existsSync(JUDGMENTS)) return null;
  const loaded = await loadCorpus([CORPUS], '.');
  if (!loaded.ok) throw new Error(`The corpus has problems: ${JSON.stringify(loaded.problems, null, 2)}`);
  const parsed = readJudgments(new Set(loaded.corpus.passages.keys()));
  if (!parsed.ok) throw new Error(`The judgments have problems:\n${parsed.problems.join('\n')}`);
  return { corpus: loaded.corpus, judgments: parsed.judgments };
}

/** The judgments that have an answer, as a collection. */
export function toCollection({ corpus, judgments }: JudgedCorpus): Collection {
  return {
    name: 'Our judgments',
    documents: [...corpus.passages.values()],
    queries: judgments.flatMap(({ query, best, also }) => {
      if (best === null) return [];
      const gains = new Map(also.map((id) => [id, GAIN_OF_OTHERS]));
      return [{ text: query, gains: gains.set(best, GAIN_OF_BEST) }];
    }),
    synonyms: corpus.synonyms,
  };
}

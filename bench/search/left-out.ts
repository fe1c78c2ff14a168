import { type Passage, wordingsOf } from '../../src/core/corpus/passage.ts';
import type { Synonym } from '../../src/core/corpus/synonym.ts';
import type { English } from '../../src/core/search/english.ts';
import type { Candidate } from '../../src/core/search/matcher.ts';
import { mendAliases } from '../../src/core/search/mend-aliases.ts';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { readPassages } from '../../src/core/search/read-passages.ts';

/** An alias asked as a question, of an index that does not have it. */
export interface LeftOut {
  readonly alias: string;
  readonly wanted: Passage;
  /** What came first; null where nothing was found. */
  readonly found: Passage | null;
  /** Where the wanted passage stands among the candidates, from 0; -1 if it was not found. */
  readonly place: number;
  readonly candidates: readonly Candidate[];
}

/**
 * Asks every alias of an index that lacks it. There are as many indexes as `folds`, each without every so-manieth
 * alias of a passage: with more folds than a passage has aliases, it loses one at a time.
 */
export function leaveOut(
  passages: readonly Passage[],
  synonyms: readonly Synonym[],
  english: English,
  folds: number,
): readonly LeftOut[] {
  const mended = mendAliases(passages, english);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isOut = (_: string, at: number) => at % folds === fold;
    const others = passages.map((passage, document) => ({
      ...passage,
      aliases: (mended[document] ?? []).filter((alias, at) => !isOut(alias, at)),
      asked: [],
    }));
    const { match } = createPassageIndex(others, {
      synonyms,
      english,
      read: readPassages(others, others.map(wordingsOf)),
    });
    return passages.flatMap((wanted, document) =>
      wordingsOf(wanted)
        .filter(isOut)
        .map((alias): LeftOut => {
          const candidates = match(alias, 1);
          const place = candidates.findIndex((found) => found.document === document);
          return { alias, wanted, found: passages[candidates[0]?.document ?? -1] ?? null, place, candidates };
        }),
    );
  });
}

import type { Corpus } from '../corpus/corpus.ts';
import { wordingsOf } from '../corpus/passage.ts';
import type { English } from './english.ts';
import { ENGLISH } from './languages/english.ts';
import { type MendedAliases, mendAliases } from './mend-aliases.ts';
import { type SubjectEvidence, weighSubject } from './subject.ts';

/** What takes long to make of a corpus, and can be made when the bot is built. */
export interface PreparedSearch {
  readonly mended: MendedAliases;
  /** Null where the corpus lists no questions from elsewhere. */
  readonly evidence: SubjectEvidence | null;
}

export function prepareSearch({ passages, elsewhere }: Corpus, english: English): PreparedSearch {
  const all = [...passages.values()];
  const asked = all.flatMap((passage) => [passage.question, ...wordingsOf(passage)]);
  return {
    mended: mendAliases(all, english),
    evidence: elsewhere.length > 0 ? weighSubject(asked, elsewhere, ENGLISH.tokenize) : null,
  };
}

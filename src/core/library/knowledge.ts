import type { AnswerQuestion } from '../answer/answer.ts';
import type { CareLanguage } from '../care/assessment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Quote } from '../quotes/quote.ts';
import type { PassageSearch } from '../search/match.ts';

/** What the bot knows in one server: its corpus and what the server added, and how both are searched. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly search: PassageSearch['search'];
  readonly answer: AnswerQuestion;
  readonly quotes: readonly Quote[];
}

/**
 * Never rejects: what cannot be read is left out.
 * @param guildId null outside servers
 * @param language the reader's, where that is not the one that the rest is in
 */
export type KnowledgeOf = (guildId: string | null, language?: CareLanguage) => Promise<Knowledge>;

import type { AnswerQuestion } from '../answer/answer.ts';
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

/** @param guildId null outside servers. Never rejects: what cannot be read is left out. */
export type KnowledgeOf = (guildId: string | null) => Promise<Knowledge>;

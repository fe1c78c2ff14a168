import { copyFor } from './copy/copy-for.ts';
import type { Answer } from './core/answer/answer.ts';
import { renderAnswer } from './discord/render/answer.ts';
import { plainText } from './discord/render/plain-text.ts';
import { renderSentence } from './discord/render/sentence.ts';
import type { Services } from './discord/services.ts';
import { hasWords } from './discord/words.ts';

/** An answer as `ask --batch` writes it, one line of JSON each. */
export interface AnswerLine {
  readonly kind: Answer['kind'];
  /** The id of the passage that answers; null for every kind but `found`. */
  readonly passage: string | null;
  /** Of the best match, 0..1; 0 where nothing was searched. */
  readonly relevance: number;
  /** Ids of the passages offered or related, best first. */
  readonly suggestions: readonly string[];
  /** All that the person would read. */
  readonly text: string;
  /** Ids of the sources credited. */
  readonly sources: readonly string[];
}

/** Answers a question as a direct message would, in plain text. */
export function terminalAnswer(
  question: string,
  services: Pick<Services, 'answer' | 'corpus' | 'helplines'>,
  today: Date,
): AnswerLine {
  if (!hasWords(question)) {
    const text = plainText(renderSentence(copyFor(null).failure.empty));
    return { kind: 'none', passage: null, relevance: 0, suggestions: [], text, sources: [] };
  }
  const answer = services.answer(question);
  const passage = answer.kind === 'found' ? answer.passage : null;
  const references = { ...services, country: null, today };
  const copy = copyFor('language' in answer ? answer.language : null);
  return {
    kind: answer.kind,
    passage: passage?.id ?? null,
    relevance: 'relevance' in answer ? answer.relevance : 0,
    suggestions: suggestionsOf(answer).map(({ id }) => id),
    text: plainText(renderAnswer(answer, references, { copy, audience: { kind: 'direct' } })),
    sources: passage?.sources ?? [],
  };
}

function suggestionsOf(answer: Answer) {
  if (answer.kind === 'unsure') return answer.suggestions;
  return answer.kind === 'found' ? answer.related : [];
}

import { copyFor } from './copy/copy-for.ts';
import type { Answer } from './core/answer/answer.ts';
import { recogniseLanguage } from './core/care/recognise-language.ts';
import { wordsOf } from './core/care/words.ts';
import { knowledgeIn } from './core/library/knowledge-in.ts';
import type { Answering } from './create-services.ts';
import { renderAnswer } from './discord/render/answer.ts';
import { plainText } from './discord/render/plain-text.ts';
import { renderSentence } from './discord/render/sentence.ts';
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

/** Answers a question as a direct message would, in its own language, in plain text. */
export function terminalAnswer(question: string, services: Answering, today: Date): AnswerLine {
  if (!hasWords(question)) {
    const text = plainText(renderSentence(copyFor(null).failure.empty));
    return { kind: 'none', passage: null, relevance: 0, suggestions: [], text, sources: [] };
  }
  const language = recogniseLanguage(wordsOf(question)) ?? 'en';
  const { corpus, answer: find } = knowledgeIn(language, services, services);
  const answer = find(question);
  const passage = answer.kind === 'found' ? answer.passage : null;
  const references = { ...services, corpus, country: null, today };
  const copy = copyFor(language);
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

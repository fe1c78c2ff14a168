import { createAnswer } from '../answer/create-answer.ts';
import type { Assessment } from '../care/assessment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Knowledge } from '../library/knowledge.ts';
import type { Quote } from '../quotes/quote.ts';
import { coveredPassage } from './covered-passage.ts';
import type { GuildSettings } from './setting-shapes.ts';

type Wishes = Pick<GuildSettings, 'hiddenTopics' | 'hiddenViewpoints' | 'contentNotes'>;

/**
 * What is known where a server hides topics or viewpoints: the rest is neither found nor shown. Where it
 * wants content notes, the passages that need one are marked.
 */
export function visibleKnowledge(
  knowledge: Knowledge,
  { hiddenTopics, hiddenViewpoints, contentNotes }: Wishes,
  assess: (text: string) => Assessment,
): Knowledge {
  if (hiddenTopics.length === 0 && hiddenViewpoints.length === 0 && !contentNotes) return knowledge;
  const { corpus: whole } = knowledge;
  const isShelfHidden = (id: string) =>
    hiddenTopics.includes(id) || hiddenTopics.includes(whole.topics.get(id)?.parent ?? '');
  const isVisible = ({ topics, viewpoint }: Passage) =>
    !hiddenViewpoints.some((hidden) => hidden === viewpoint) && !topics.some(isShelfHidden);

  const passages = new Map<string, Passage>();
  for (const [id, passage] of whole.passages) {
    if (isVisible(passage)) passages.set(id, contentNotes ? coveredPassage(passage) : passage);
  }
  const topics = new Map([...whole.topics].filter(([id]) => !isShelfHidden(id)));
  const corpus: Corpus = { ...whole, passages, topics };
  const search: Knowledge['search'] = (query, limit) => {
    const found = knowledge.search(query, whole.passages.size).flatMap(({ passage: { id }, relevance }) => {
      const passage = passages.get(id);
      return passage ? [{ passage, relevance }] : [];
    });
    return found.slice(0, limit);
  };
  const isQuotable = (quote: Quote) =>
    !isShelfHidden(quote.topic) &&
    (quote.kind !== 'own-line' ||
      !hiddenViewpoints.some((hidden) => hidden === whole.sources.get(quote.source)?.viewpoint)) &&
    // A quote whose passage is hidden speaks from where the passage does.
    (quote.passage === null || passages.has(quote.passage));
  const quotes = knowledge.quotes.filter(isQuotable);
  return { corpus, search, answer: createAnswer({ corpus, assess, search }), quotes };
}

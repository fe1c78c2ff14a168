import type { Message } from './command.ts';
import { renderSearchPage } from './render/search-results.ts';
import type { View } from './render/view.ts';
import type { Services } from './services.ts';

/** As deep as anyone turns pages. */
const MAX_RESULTS = 40;
/** Below this a match is a word in common, not a result. */
const WEAK = 0.05;

export interface SearchRequest {
  readonly query: string;
  /** Topic and source ids; empty, or unknown, for no filter. */
  readonly topic: string;
  readonly source: string;
  readonly page: number;
}

/** A page of results, the same whether it comes from the command or from a button under an older page. */
export function searchReply(
  request: SearchRequest,
  { search, corpus }: Pick<Services, 'search' | 'corpus'>,
  view: View,
): Message {
  const topic = corpus.topics.has(request.topic) ? request.topic : '';
  const source = corpus.sources.has(request.source) ? request.source : '';
  const isWithin = (id: string) => id === topic || corpus.topics.get(id)?.parent === topic;
  const results = search(request.query, corpus.passages.size)
    .filter(({ relevance }) => relevance >= WEAK)
    .map(({ passage }) => passage)
    .filter((passage) => topic === '' || passage.topics.some(isWithin))
    .filter((passage) => source === '' || passage.sources.includes(source))
    .slice(0, MAX_RESULTS);
  return renderSearchPage({ ...request, topic, source, results }, view);
}

import type { Knowledge } from '../core/library/knowledge.ts';
import { pickQuote } from '../core/quotes/pick-quote.ts';
import { quotesOnAny } from '../core/quotes/quotes-on-any.ts';
import type { Message } from './command.ts';
import { renderQuote } from './render/quote.ts';
import { renderSentence } from './render/sentence.ts';
import type { View } from './render/view.ts';
import type { Services } from './services.ts';

interface Wanted {
  /** Topic ids; empty for any. */
  readonly topics: readonly string[];
  /** The quote now on show, which is not given again. */
  readonly shown?: string;
}

/** One quote by chance. */
export function quoteMessage(
  { topics, shown = '' }: Wanted,
  { quotes, corpus }: Pick<Knowledge, 'quotes' | 'corpus'>,
  random: Services['random'],
  view: View,
): Message {
  const quote = pickQuote(quotesOnAny(topics, quotes, corpus.topics), random, shown);
  if (quote === null) return renderSentence(view.copy.quote.none);
  const [topic = ''] = topics.length === 1 ? topics : [];
  return renderQuote(quote, topic, corpus, view);
}

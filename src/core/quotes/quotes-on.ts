import type { Topic } from '../corpus/topic.ts';
import type { Quote } from './quote.ts';

/** The quotes on a topic or on any topic below it; all of them where `topic` is empty, none where it is unknown. */
export function quotesOn(
  topic: string,
  quotes: readonly Quote[],
  topics: ReadonlyMap<string, Topic>,
): readonly Quote[] {
  if (topic === '') return quotes;
  return quotes.filter((quote) => quote.topic === topic || topics.get(quote.topic)?.parent === topic);
}

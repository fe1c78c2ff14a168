import type { Topic } from '../corpus/topic.ts';
import type { Quote } from './quote.ts';
import { quotesOn } from './quotes-on.ts';

/**
 * The quotes on any of some topics. All of them where none is chosen, and also where every chosen topic
 * has left the corpus: a quote on something else is better than a silence nobody explains.
 */
export function quotesOnAny(
  chosen: readonly string[],
  quotes: readonly Quote[],
  topics: ReadonlyMap<string, Topic>,
): readonly Quote[] {
  const within = new Set(chosen.filter(Boolean).flatMap((topic) => quotesOn(topic, quotes, topics)));
  return within.size > 0 ? [...within] : quotes;
}

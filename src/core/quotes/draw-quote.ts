import type { Topic } from '../corpus/topic.ts';
import { type Bag, type Draw, draw } from './bag.ts';
import type { Quote } from './quote.ts';
import { quotesOnAny } from './quotes-on-any.ts';

/** Draws from a bag what fits the chosen topics. @param random from 0 up to, not including, 1 */
export function createDrawQuote(
  quotes: readonly Quote[],
  topics: ReadonlyMap<string, Topic>,
  random: () => number,
): (bag: Bag, chosen: readonly string[]) => Draw {
  const known = new Set(quotes.map(({ id }) => id));
  return (bag, chosen) => {
    const matching = quotesOnAny(chosen, quotes, topics).map(({ id }) => id);
    return draw(bag, matching, known, random);
  };
}

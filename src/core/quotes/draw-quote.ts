import type { Topic } from '../corpus/topic.ts';
import { type Bag, type Draw, draw } from './bag.ts';
import type { Quote } from './quote.ts';
import { quotesOnAny } from './quotes-on-any.ts';

export interface QuoteDraw {
  /** Draws from a bag what fits the chosen topics. */
  draw(bag: Bag, chosen: readonly string[]): Draw;
  /** Whether a quote is still there. */
  knows(id: string): boolean;
}

/** @param random from 0 up to, not including, 1 */
export function createQuoteDraw(
  quotes: readonly Quote[],
  topics: ReadonlyMap<string, Topic>,
  random: () => number,
): QuoteDraw {
  const known = new Set(quotes.map(({ id }) => id));
  return {
    draw(bag, chosen) {
      const matching = quotesOnAny(chosen, quotes, topics).map(({ id }) => id);
      return draw(bag, matching, known, random);
    },
    knows: (id) => known.has(id),
  };
}

import type { Topic } from '../corpus/topic.ts';
import { type Bag, type Draw, draw } from './bag.ts';
import type { Quote } from './quote.ts';
import { quotesOnAny } from './quotes-on-any.ts';

export interface QuoteDraw {
  /** Draws from a bag what fits the chosen topics. */
  draw(bag: Bag, chosen: readonly string[]): Draw;
  /** Whether a quote may still be shown. */
  knows(id: string): boolean;
}

/**
 * @param quotes those that may be shown
 * @param shipped all that ship with the bot: one that is hidden for a while is still remembered as drawn
 * @param random from 0 up to, not including, 1
 */
export function createQuoteDraw(
  quotes: readonly Quote[],
  shipped: readonly Quote[],
  topics: ReadonlyMap<string, Topic>,
  random: () => number,
): QuoteDraw {
  const shown = new Set(quotes.map(({ id }) => id));
  const known = new Set([...shown, ...shipped.map(({ id }) => id)]);
  return {
    draw(bag, chosen) {
      const matching = quotesOnAny(chosen, quotes, topics).map(({ id }) => id);
      return draw(bag, matching, known, random);
    },
    knows: (id) => shown.has(id),
  };
}

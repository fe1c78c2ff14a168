import type { Quote } from './quote.ts';

/**
 * One quote by chance; null where there is none.
 * @param random from 0 up to, not including, 1
 * @param shown the id of the quote now on show, which is not picked again unless it is the only one
 */
export function pickQuote(quotes: readonly Quote[], random: () => number, shown?: string): Quote | null {
  const others = quotes.filter(({ id }) => id !== shown);
  const choices = others.length > 0 ? others : quotes;
  return choices[Math.floor(random() * choices.length)] ?? null;
}

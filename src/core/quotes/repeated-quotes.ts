import type { Finding } from '../corpus/references.ts';
import type { Quote } from './quote.ts';
import { wordOverlap, wordsOf } from './word-overlap.ts';

/** From this overlap of words on, two quotes read as one: nobody should meet the same thought twice by accident. */
export const MAX_OVERLAP = 0.8;

/** For each quote, in order, what an earlier one already has: its id, or as good as its words. */
export function repeatedQuotes(quotes: readonly Pick<Quote, 'id' | 'text'>[]): Finding[][] {
  const ids = new Set<string>();
  const earlier: { id: string; words: ReadonlySet<string> }[] = [];
  return quotes.map(({ id, text }) => {
    const words = wordsOf(text);
    const twin = earlier.find((quote) => wordOverlap(quote.words, words) >= MAX_OVERLAP);
    const findings = [
      ...(ids.has(id) ? [{ field: 'id', message: `another quote is called ${id}` }] : []),
      ...(twin ? [{ field: 'text', message: `says nearly the same, word for word, as ${twin.id}` }] : []),
    ];
    ids.add(id);
    earlier.push({ id, words });
    return findings;
  });
}

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
    const twin = earlier.find((quote) => words.size > 0 && wordOverlap(quote.words, words) >= MAX_OVERLAP);
    const findings: Finding[] = [
      ...(id !== '' && ids.has(id)
        ? [{ field: 'id', fault: { kind: 'id-taken', id, by: 'quote' } } as const]
        : []),
      ...(twin ? [{ field: 'text', fault: { kind: 'nearly-said', owner: twin.id } } as const] : []),
    ];
    ids.add(id);
    earlier.push({ id, words });
    return findings;
  });
}

import type { Corpus } from './corpus.ts';
import type { Passage } from './passage.ts';
import type { Point } from './point.ts';

/** Every point that the corpus ought to cover, with the passages that do; excluded points are not listed. */
export function coverage(corpus: Corpus): { readonly point: Point; readonly passages: readonly Passage[] }[] {
  const passages = [...corpus.passages.values()];
  return [...corpus.points.values()]
    .filter((point) => point.framing !== 'excluded')
    .map((point) => ({ point, passages: passages.filter((passage) => passage.points.includes(point.id)) }));
}

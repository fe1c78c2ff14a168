import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';

/** What a person may ask next: the passages it names, then others on the same shelf. */
export const MAX_RELATED = 5;

export function relatedPassages(passage: Passage, corpus: Corpus): Passage[] {
  const named = passage.related.flatMap((id) => corpus.passages.get(id) ?? []);
  const shelf = [...corpus.passages.values()].filter(
    (other) => other.topics[0] === passage.topics[0] && other.id !== passage.id && !named.includes(other),
  );
  return [...named, ...shelf].slice(0, MAX_RELATED);
}

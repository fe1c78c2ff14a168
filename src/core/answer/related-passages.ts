import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';

/** What a person may ask next: the passages it names, then others on the same shelf. */
export const MAX_RELATED = 5;

export function relatedPassages(passage: Passage, corpus: Corpus): Passage[] {
  const named = passage.related.flatMap((id) => corpus.passages.get(id) ?? []);
  const [topic = ''] = passage.topics;
  const isOnShelf = (other = '') => other === topic || corpus.topics.get(other)?.parent === topic;
  const related = named.slice(0, MAX_RELATED);
  for (const other of corpus.passages.values()) {
    if (related.length === MAX_RELATED) break;
    if (isOnShelf(other.topics[0]) && other.id !== passage.id && !named.includes(other)) related.push(other);
  }
  return related;
}

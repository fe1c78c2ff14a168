import type { Searchable } from './engine.ts';
import { pick, type Random } from './random.ts';

const SENTENCES = 6;

/** Documents of sentences picked from all over a collection, each under a question of the collection's. */
export function makeUpDocuments(
  documents: readonly Searchable[],
  count: number,
  random: Random,
): readonly Searchable[] {
  const questions = documents.map(({ question }) => question);
  const aliases = documents.flatMap((document) => document.aliases);
  const sentences = documents.flatMap(({ body }) =>
    body
      .split(/[.!?]\s/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  );
  return Array.from({ length: count }, (_, at) => ({
    id: String(at),
    question: pick(questions, random),
    aliases: aliases.length === 0 ? [] : Array.from({ length: SENTENCES }, () => pick(aliases, random)),
    body: Array.from({ length: SENTENCES }, () => pick(sentences, random)).join('. '),
  }));
}

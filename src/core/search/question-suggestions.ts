import Fuse from 'fuse.js';
import type { Passage } from '../corpus/passage.ts';
import { createLetterPairs, type Likeness } from './letter-pairs.ts';

/** Passages offered while a question is still being typed. */
export interface QuestionSuggestions {
  /** At most `limit` passages, each once, the likeliest first; for nothing typed, the first ones given. */
  suggest(typed: string, limit: number): readonly Passage[];
}

/** Fuse cuts longer patterns in pieces of 32 characters. */
const MAX_TYPED = 32;
const MAX_CANDIDATES = 80;

/** How much of what was typed the text holds; of two that hold as much, the shorter is likelier. */
const containment: Likeness = (shared, asked, text) => shared / asked - text.length / 1_000;

/** Suggests by Fuse.js over the questions and aliases, those that share the most letter pairs with what was typed. */
export function createQuestionSuggestions(passages: Iterable<Passage>): QuestionSuggestions {
  const all = [...passages];
  const asking = new Map<string, Passage>();
  for (const passage of all)
    for (const text of [passage.question, ...passage.aliases].map(plain))
      if (!asking.has(text)) asking.set(text, passage);
  const pairs = createLetterPairs([...asking.keys()], containment);

  return {
    suggest(typed, limit) {
      const pattern = plain(typed).slice(0, MAX_TYPED).trim();
      if (pattern === '') return all.slice(0, Math.max(0, limit));
      const fuse = new Fuse(pairs.likest(pattern, MAX_CANDIDATES), { ignoreLocation: true, threshold: 0.4 });
      const found = new Set<Passage>();
      for (const { item } of fuse.search(pattern)) {
        const passage = asking.get(item);
        if (passage && found.size < limit) found.add(passage);
      }
      return [...found];
    },
  };
}

/** Small letters without accents, which hasty people leave out. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

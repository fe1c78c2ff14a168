import Fuse from 'fuse.js';
import type { Passage } from '../corpus/passage.ts';

/** Passages offered while a question is still being typed. */
export interface QuestionSuggestions {
  /** At most `limit` passages, each once, the likeliest first; for nothing typed, the first ones of the corpus. */
  suggest(typed: string, limit: number): readonly Passage[];
}

/** Fuse cuts longer patterns in pieces of 32 characters and slows down with each. */
const MAX_TYPED = 64;

/** Suggests by Fuse.js over the questions and aliases, which are short enough for it. */
export function createQuestionSuggestions(passages: Iterable<Passage>): QuestionSuggestions {
  const all = [...passages];
  const titles = all.flatMap((passage) =>
    [passage.question, ...passage.aliases].map((text) => ({ passage, text: plain(text) })),
  );
  const fuse = new Fuse(titles, {
    keys: ['text'],
    ignoreLocation: true,
    threshold: 0.4,
    fieldNormWeight: 0.5,
  });

  return {
    suggest(typed, limit) {
      const pattern = plain(typed).slice(0, MAX_TYPED);
      if (pattern === '') return all.slice(0, Math.max(0, limit));
      const found = new Set<Passage>();
      for (const { item } of fuse.search(pattern)) {
        if (found.size >= limit) break;
        found.add(item.passage);
      }
      return [...found];
    },
  };
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();

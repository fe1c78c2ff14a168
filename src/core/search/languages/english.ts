import { isFrameWord } from '../frame-words.ts';
import type { SearchLanguage } from '../search-language.ts';
import { stem } from '../stem.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { tokenize } from '../tokenize.ts';

export const ENGLISH: SearchLanguage = {
  tokenize,
  stem,
  stopWords: STOP_WORDS,
  leastLikeness: 0,
  isFrameWord,
};

import { stemmer } from '@orama/stemmers/english';

const ENGLISH_WORD = /^[a-z]+$/;

/** The Porter stem of a word; words with digits or other letters stay as they are. */
export function stem(word: string): string {
  return ENGLISH_WORD.test(word) ? stemmer(word) : word;
}

import { stemmer } from '@orama/stemmers/english';
import { IRREGULAR_FORMS } from './irregular-forms.ts';

const ENGLISH_WORD = /^[a-z]+$/;

/** The Porter stem of a word, or of the word it is an irregular form of; words with digits or other letters stay as they are. */
export function stem(word: string): string {
  return ENGLISH_WORD.test(word) ? stemmer(IRREGULAR_FORMS.get(word) ?? word) : word;
}

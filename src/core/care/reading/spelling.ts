import type { CareLanguage } from '../assessment.ts';

type Rule = readonly [RegExp, string];

/** Letters that sound the same, folded onto one spelling, so that a word matches as it is heard. */
const SOUNDS: Record<CareLanguage, readonly Rule[]> = {
  en: [
    [/ph/g, 'f'],
    [/ck/g, 'k'],
    // "off myself" and "proud of myself" must stay apart.
    [/^off+$/g, 'ohf'],
  ],
  es: [
    [/qu/g, 'k'],
    [/c(?=[ei])/g, 's'],
    [/c(?!h)/g, 'k'],
    [/z/g, 's'],
    [/v/g, 'b'],
    [/(?<!c)h/g, ''],
    [/ll/g, 'y'],
  ],
  fr: [
    [/ph/g, 'f'],
    [/c(?=[eiy])/g, 's'],
    [/qu/g, 'k'],
    [/c(?!h)/g, 'k'],
    [/eau|au/g, 'o'],
    [/ai|ei/g, 'e'],
    [/em(?=[bp])|en(?![aeiouy]|$)|am(?=[bp])/g, 'an'],
  ],
  de: [
    [/ae/g, 'a'],
    [/oe/g, 'o'],
    [/ue/g, 'u'],
    [/ie/g, 'i'],
    [/ph|v/g, 'f'],
    [/ck/g, 'k'],
    [/tz/g, 'z'],
    [/dt/g, 't'],
    [/(?<=[aeiou])h(?![aeiou])/g, ''],
  ],
  pt: [
    [/qu/g, 'k'],
    [/c(?=[ei])/g, 's'],
    [/c(?!h)/g, 'k'],
    [/z/g, 's'],
    [/^h/g, ''],
    [/lh/g, 'li'],
    [/nh/g, 'ni'],
  ],
};

/** What is often dropped or confused at the end of a word. */
const ENDINGS: Record<CareLanguage, readonly Rule[]> = {
  en: [[/ing$/, 'in']],
  es: [],
  fr: [
    [/(?<=..)(er|ez|ees?|es|e)$/, 'e'],
    [/(?<=..)[sxtd]$/, ''],
  ],
  de: [],
  pt: [[/(?<=..[ei])r$/, '']],
};

/** Folds what a prefix or suffix can be compared with: sounds and doubled consonants, but not the ending. */
export function foldSounds(word: string, language: CareLanguage): string {
  return SOUNDS[language]
    .reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
    .replace(/([^aeiou])\1+|([aeiou])\2{2,}/g, '$1$2');
}

/** Folds a whole word: two spellings that a reader would take for one become one. */
export function foldWord(word: string, language: CareLanguage): string {
  return foldEnding(foldSounds(word, language), language);
}

/** The second half of `foldWord`. @param sounds as `foldSounds` leaves them */
export function foldEnding(sounds: string, language: CareLanguage): string {
  return ENDINGS[language].reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    sounds,
  );
}

/** How often each word occurs in everyday English, as the tokeniser leaves it; empty where no list is at hand. */
export type English = ReadonlyMap<string, number>;

export const NO_ENGLISH: English = new Map();

/** Rarer entries of a list of spoken English are as often misspellings and names as words. */
const MIN_COUNT = 8;

export function isEnglish(word: string, english: English): boolean {
  return (english.get(word) ?? 0) >= MIN_COUNT;
}

import { joinSpelt } from './join-spelt.ts';

/** A word as typed, in plain letters; it may hold digits and the signs that stand for letters. */
export interface RawWord {
  readonly text: string;
  /** How much white space stands before it. */
  readonly space: number;
  /** True where a new line begins. */
  readonly startsLine: boolean;
  /** True where only a sign such as a hyphen parts it from the word before. */
  readonly linked: boolean;
  /** True between double quotation marks. */
  readonly quoted: boolean;
}

const PIECES =
  /(?<word>(?:[a-z0-9@$|*#+]|!(?=[a-z0-9]))*[a-z0-9*](?:[a-z0-9@$|*#+]|[!'](?=[a-z0-9]))*)|(?<end>[.?!]+(?=\s|$))|(?<space>\s+)|(?<quote>["“”«»„'])|(?<link>[-_./·~])|[^]/gu;
/** A sentence of fewer words hangs together with the next: "I. want. to. die." */
const SHORTEST_SENTENCE = 3;

/** Splits plain letters into sentences of words. */
export function rawSentences(plain: string): RawWord[][] {
  const sentences: RawWord[][] = [];
  let sentence: RawWord[] = [];
  let ended = false;
  let before = { space: 0, startsLine: false, linked: false };
  let quoted = false;

  for (const { groups, 0: piece } of plain.matchAll(PIECES)) {
    if (groups?.['word'] !== undefined) {
      if (ended && sentence.length >= SHORTEST_SENTENCE) {
        sentences.push(sentence);
        sentence = [];
      }
      ended = false;
      sentence.push({ text: piece.replace(/^[@#+|]+(?=[a-z0-9*])|[+|]+$/g, ''), ...before, quoted });
      before = { space: 0, startsLine: false, linked: false };
    } else if (groups?.['end'] !== undefined) {
      // Dots in a row trail off; they end nothing.
      ended = !/^\.{2,}$/.test(piece);
    } else if (groups?.['space'] !== undefined) {
      before = { space: piece.length, startsLine: before.startsLine || piece.includes('\n'), linked: false };
    } else if (groups?.['quote'] !== undefined) {
      quoted = !quoted;
    } else {
      before = { ...before, linked: groups?.['link'] !== undefined && before.space === 0 };
    }
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences.map(joinSpelt);
}

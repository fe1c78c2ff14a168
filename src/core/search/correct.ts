import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';
import { createLetterPairs, type Likeness } from './letter-pairs.ts';

/** A word of the vocabulary that somebody may have meant. */
export interface Correction {
  readonly word: string;
  /** How alike it is to what was typed: above 0, below 1. */
  readonly likeness: number;
}

/** At most three words that may have been meant by a word that is not in the vocabulary, the likeliest first. */
export type Correct = (word: string) => readonly Correction[];

const MAX_CANDIDATES = 60;
const MAX_LENGTH_DIFFERENCE = 3;
const MAX_CORRECTIONS = 3;
const MIN_LIKENESS = 0.1;
const MIN_LENGTH = 3;
const SHORT = 4;
/** A longer string is not a slip of the finger; Fuse's bitap would cut it in pieces. */
const MAX_LENGTH = 28;

/** Fuse matches substrings, so both sides carry marks at their edges to make it compare whole words. */
const marked = (word: string) => `<${word}>`;

/**
 * Corrects against a vocabulary of words and how often each occurs. Fuse.js finds the words that could be meant,
 * among those that share the most letter pairs; the edit distance puts them in order, because to Fuse two swapped
 * letters are as far as two wrong ones.
 */
export function createCorrect(frequencies: ReadonlyMap<string, number>): Correct {
  const pairs = createLetterPairs([...frequencies.keys()], likenessOfWords);

  return (word) => {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return [];
    const candidates = pairs.likest(word, MAX_CANDIDATES);
    const fuse = new Fuse(candidates.map(marked), {
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.4,
      shouldSort: false,
    });
    return fuse
      .search(marked(word))
      .map(({ refIndex }) => candidates[refIndex] ?? '')
      .map((near) => ({ near, steps: editDistance(word, near) }))
      .filter(({ near, steps }) => steps <= allowedSteps(word.length) && mayBegin(word, near))
      .map(({ near, steps }) => ({
        near,
        cost: steps + unlikelihood(word, near, frequencies.get(near) ?? 1),
      }))
      .sort((a, b) => a.cost - b.cost || (a.near < b.near ? -1 : 1))
      .slice(0, MAX_CORRECTIONS)
      .map(({ near, cost }) => ({ word: near, likeness: Math.max(MIN_LIKENESS, 1 - cost / word.length) }));
  };
}

/** The share of pairs that two words have in common (Dice), where they are of about the same length. */
export const likenessOfWords: Likeness = (shared, asked, word, typed) =>
  Math.abs(word.length - typed.length) > MAX_LENGTH_DIFFERENCE ? 0 : (2 * shared) / (asked + word.length + 1);

function allowedSteps(length: number): number {
  if (length <= 4) return 1;
  if (length <= 5) return 2;
  return length <= 8 ? 3 : 4;
}

/** In a short word the first letter is half of what there is to go by, unless it changed places. */
function mayBegin(typed: string, meant: string): boolean {
  return typed.length > SHORT || typed[0] === meant[0] || (typed[0] === meant[1] && typed[1] === meant[0]);
}

/** Parts of a step: slips seldom hit the first letter or a consonant, and common words are meant more often. */
function unlikelihood(typed: string, meant: string, frequency: number): number {
  const firstLetter = typed[0] === meant[0] ? 0 : 0.4;
  const consonants = skeleton(typed) === skeleton(meant) ? 0 : 0.3;
  return firstLetter + consonants + 0.3 / (1 + Math.log(frequency));
}

const skeleton = (word: string) => word.replace(/[aeiouy]|(.)(?=\1)/g, '');

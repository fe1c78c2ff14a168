import type { CareLanguage } from '../assessment.ts';
import { foldEnding, foldSounds, foldWord } from './spelling.ts';

export interface Vocabulary {
  /** Whether a pattern spells this word out whole. */
  isWhole(word: string): boolean;
  /** The classes of a word that patterns know, in any spelling that sounds the same; null for all others. */
  classesOf(word: string): ReadonlySet<number> | null;
  /** The same for a word that one slip of the finger makes known. */
  classesOfSlip(word: string): ReadonlySet<number> | null;
  /** The same for a word with letters starred out. */
  classesOfStarred(word: string): ReadonlySet<number> | null;
  /** The words that patterns spell out whole. */
  readonly words: readonly string[];
}

/** Shorter words are one letter away from too many others. */
const SHORTEST_SLIP = 6;
const SHORTEST_SWAP = 4;
/** From here on, two words that become one by leaving out a letter each are close enough. */
const SHORTEST_TWO_SLIPS = 8;
const SHORTEST_STARRED = 4;

/** @param classes the words of each class; `suicid*` and `*pram` stand for every word with that beginning or end */
export function createVocabulary(
  classes: readonly (readonly string[])[],
  language: CareLanguage,
): Vocabulary {
  const whole = new Map<string, Set<number>>();
  const beginnings = new Map<string, Set<number>>();
  const ends = new Map<string, Set<number>>();
  const words = new Set<string>();
  classes.forEach((members, wordClass) => {
    for (const member of members) {
      if (member.endsWith('*')) add(beginnings, foldSounds(member.slice(0, -1), language), wordClass);
      else if (member.startsWith('*')) add(ends, foldSounds(member.slice(1), language), wordClass);
      else {
        words.add(member);
        add(whole, foldWord(member, language), wordClass);
      }
    }
  });
  const lengths = [...beginnings.keys(), ...ends.keys()].map((part) => part.length);
  const shortest = Math.min(...lengths);
  const longest = Math.max(...lengths);
  const slips = slipIndex([...whole.keys()]);

  function classesOf(word: string): ReadonlySet<number> | null {
    const sounds = foldSounds(word, language);
    const exact = whole.get(foldEnding(sounds, language));
    const found: ReadonlySet<number>[] = exact ? [exact] : [];
    for (let length = shortest; length <= Math.min(longest, sounds.length); length++) {
      const beginning = beginnings.get(sounds.slice(0, length));
      if (beginning) found.push(beginning);
      const end = ends.get(sounds.slice(-length));
      if (end) found.push(end);
    }
    return union(found);
  }

  function classesOfSlip(word: string): ReadonlySet<number> | null {
    const folded = foldWord(word, language);
    if (folded.length < SHORTEST_SWAP || folded.length > 24) return null;
    const found: Set<number>[] = [];
    for (let at = -1; at < folded.length; at++) {
      for (const other of slips.get(at < 0 ? folded : folded.slice(0, at) + folded.slice(at + 1)) ?? []) {
        const classes = isSlip(folded, other) ? whole.get(other) : undefined;
        if (classes && !found.includes(classes)) found.push(classes);
      }
    }
    return union(found);
  }

  function classesOfStarred(word: string): ReadonlySet<number> | null {
    if (!/^[a-z0-9*#]+$/.test(word) || word.length > 24 || !/[a-z]/.test(word)) return null;
    const pattern = new RegExp(`^${word.replace(/[*#]+/g, (run) => `[a-z]{1,${run.length + 1}}`)}$`);
    const meant = [...words].filter((other) => other.length >= SHORTEST_STARRED && pattern.test(other));
    return union(meant.flatMap((other) => whole.get(foldWord(other, language)) ?? []));
  }

  const isWhole = (word: string) => whole.has(foldWord(word, language));
  return { isWhole, classesOf, classesOfSlip, classesOfStarred, words: [...words] };
}

function add<Key>(to: Map<Key, Set<number>>, key: Key, value: number): void {
  to.set(key, (to.get(key) ?? new Set()).add(value));
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> | null {
  if (sets.length < 2) return sets[0] ?? null;
  return new Set(sets.flatMap((set) => [...set]));
}

/** Every known word under itself and under itself with one letter left out. */
function slipIndex(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_SWAP) continue;
    for (const short of shortenings(word)) index.set(short, [...(index.get(short) ?? []), word]);
  }
  return index;
}

function shortenings(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** One letter put in, left out or changed in a long word, or two neighbours swapped; the first letter always stands. */
function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0]) return false;
  if (Math.min(typed.length, meant.length) >= SHORTEST_TWO_SLIPS) return true;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  const [rest, meantRest] = [typed.slice(at), meant.slice(at)];
  const swapped = rest[0] === meantRest[1] && rest[1] === meantRest[0];
  if (swapped && rest.slice(2) === meantRest.slice(2)) return rest.length > 1;
  if (meant.length < SHORTEST_SLIP) return false;
  return rest.slice(1) === meantRest.slice(1) || rest.slice(1) === meantRest || rest === meantRest.slice(1);
}

import type { Automaton } from './automaton.ts';

/** A word of the text, as one language reads it. */
export interface ReadWord {
  /** The word classes it may belong to: several where a misspelling is ambiguous. */
  readonly classes: ReadonlySet<number>;
  /** A gap never runs over it: a new line, or the mention of another person. */
  readonly stopsGaps: boolean;
}

export interface PatternMatch {
  readonly pattern: number;
  /** The first word and the word after the last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every pattern in a sentence at once, in time that grows with its length only: all the places that patterns
 * have reached move on together, a word at a time, and nothing is ever tried again.
 */
export function createMatcher(automaton: Automaton) {
  const { positions, follow, firstByClass, accepts } = automaton;
  // Scratch that outlives a call only to spare allocations: every call overwrites what it reads.
  let active = createReached(positions.length);
  let coming = createReached(positions.length);

  return function matches(words: readonly ReadWord[]): PatternMatch[] {
    const found: PatternMatch[] = [];
    active.clear();
    words.forEach((word, index) => {
      coming.clear();
      for (let at = 0; at < active.count(); at++) {
        const from = active.place(at);
        const start = active.start(from);
        const left = active.left(from);
        if (left > 0 && !word.stopsGaps) coming.add(from, start, left - 1);
        for (const to of follow[from] ?? []) {
          const position = positions[to];
          if (!position) continue;
          if (position.gap > 0) {
            if (!word.stopsGaps) coming.add(to, start, position.gap - 1);
          } else if (word.classes.has(position.wordClass)) coming.add(to, start, 0);
        }
      }
      for (const wordClass of word.classes) {
        for (const first of firstByClass.get(wordClass) ?? []) {
          coming.add(first, index, 0);
        }
      }
      for (let at = 0; at < coming.count(); at++) {
        const place = coming.place(at);
        const pattern = accepts[place];
        if (pattern !== undefined) found.push({ pattern, start: coming.start(place), end: index + 1 });
      }
      [active, coming] = [coming, active];
    });
    return found;
  };
}

/** The places reached so far, each with where its match began and how many words its gap may still skip. */
function createReached(size: number) {
  const places = new Uint32Array(size);
  const starts = new Uint32Array(size);
  const lefts = new Uint8Array(size);
  const generations = new Uint32Array(size);
  let generation = 0;
  let count = 0;
  return {
    clear() {
      generation++;
      count = 0;
    },
    add(place: number, start: number, left: number) {
      if (generations[place] !== generation) {
        generations[place] = generation;
        places[count++] = place;
      } else if ((lefts[place] ?? 0) >= left) return;
      starts[place] = start;
      lefts[place] = left;
    },
    count: () => count,
    place: (at: number) => places[at] ?? 0,
    start: (place: number) => starts[place] ?? 0,
    left: (place: number) => lefts[place] ?? 0,
  };
}

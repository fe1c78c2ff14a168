/** Finds words that are written with many of the same pairs of letters. */
export interface LetterPairs {
  /** At most `limit` words whose length is within three letters of the word's, the likest first. */
  likest(word: string, limit: number): readonly string[];
}

const MAX_LENGTH_DIFFERENCE = 3;

export function createLetterPairs(words: readonly string[]): LetterPairs {
  const holders = new Map<string, number[]>();
  words.forEach((word, id) => {
    for (const pair of pairsOf(word)) {
      const ids = holders.get(pair);
      if (ids) ids.push(id);
      else holders.set(pair, [id]);
    }
  });
  const shared = new Uint8Array(words.length);

  function likest(word: string, limit: number): readonly string[] {
    const touched: number[] = [];
    const pairs = pairsOf(word);
    for (const pair of pairs) {
      for (const id of holders.get(pair) ?? []) {
        if (shared[id] === 0) touched.push(id);
        shared[id] = (shared[id] ?? 0) + 1;
      }
    }
    const candidates: { word: string; likeness: number; id: number }[] = [];
    for (const id of touched) {
      const candidate = words[id] ?? '';
      const likeness = (2 * (shared[id] ?? 0)) / (pairs.size + candidate.length + 1);
      shared[id] = 0;
      if (Math.abs(candidate.length - word.length) <= MAX_LENGTH_DIFFERENCE)
        candidates.push({ word: candidate, likeness, id });
    }
    return candidates
      .sort((a, b) => b.likeness - a.likeness || a.id - b.id)
      .slice(0, limit)
      .map((candidate) => candidate.word);
  }

  return { likest };
}

/** The pairs of neighbouring letters, with the word's edges counted as letters. */
function pairsOf(word: string): ReadonlySet<string> {
  const edged = `<${word}>`;
  const pairs = new Set<string>();
  for (let at = 0; at < edged.length - 1; at++) pairs.add(edged.slice(at, at + 2));
  return pairs;
}

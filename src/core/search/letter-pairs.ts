/** Finds texts that are written with many of the same pairs of letters. */
export interface LetterPairs {
  /** At most `limit` texts, the likest first. */
  likest(typed: string, limit: number): readonly string[];
}

/** How like a text is to what was typed, given how many of the `asked` pairs of letters they share; 0 rules it out. */
export type Likeness = (shared: number, asked: number, text: string, typed: string) => number;

/** Texts must differ from each other; of texts that are as like, the earlier comes first. */
export function createLetterPairs(texts: readonly string[], likeness: Likeness): LetterPairs {
  const holders = new Map<string, number[]>();
  texts.forEach((text, id) => {
    for (const pair of pairsOf(text)) {
      const ids = holders.get(pair);
      if (ids) ids.push(id);
      else holders.set(pair, [id]);
    }
  });
  const shared = new Uint16Array(texts.length);

  function likest(typed: string, limit: number): readonly string[] {
    const pairs = pairsOf(typed);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const id of holders.get(pair) ?? []) {
        if (shared[id] === 0) touched.push(id);
        shared[id] = (shared[id] ?? 0) + 1;
      }
    }
    const candidates = touched.map((id) => {
      const text = texts[id] ?? '';
      return { id, text, likeness: likeness(shared[id] ?? 0, pairs.size, text, typed) };
    });
    for (const id of touched) shared[id] = 0;
    return candidates
      .filter((candidate) => candidate.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.id - b.id)
      .slice(0, limit)
      .map(({ text }) => text);
  }

  return { likest };
}

/** The pairs of neighbouring letters, with the text's edges counted as letters. */
function pairsOf(text: string): ReadonlySet<string> {
  const edged = `<${text}>`;
  const pairs = new Set<string>();
  for (let at = 0; at < edged.length - 1; at++) pairs.add(edged.slice(at, at + 2));
  return pairs;
}

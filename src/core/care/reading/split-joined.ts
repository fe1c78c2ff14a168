/** Words found by their letters, one letter at a time. */
interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** Real words that hold others ("therapist") are shorter than this or have letters left over. */
const SHORTEST_JOINED = 8;
/** From here on a stretch may hold words that no pattern knows. */
const SHORTEST_MIXED = 18;

/** The only short words that may be a part: others turn up inside real words ("ex-plan-ation"). */
const SHORT_PARTS = new Set(
  'i im to be me my do it no je ne de en la le se ya te eu me um zu ich mir qu'.split(' '),
);
const SHORT = 2;

/** Makes a function that parts words run together ("idontwanttolive"); null where they do not come apart. */
export function createSplitter(words: readonly string[]): (joined: string) => string[] | null {
  const root: Node = { next: new Map(), ends: false };
  for (const word of words) {
    if (word.length <= SHORT && !SHORT_PARTS.has(word)) continue;
    let node = root;
    for (const letter of word) {
      const next = node.next.get(letter) ?? { next: new Map(), ends: false };
      node.next.set(letter, next);
      node = next;
    }
    node.ends = true;
  }

  return function splitJoined(joined) {
    if (joined.length < SHORTEST_JOINED) return null;
    // For every end: the fewest letters left over up to there, then the fewest words, and where the last word begins.
    const best = Array.from({ length: joined.length + 1 }, () => ({
      cost: Number.POSITIVE_INFINITY,
      from: 0,
    }));
    best[0] = { cost: 0, from: 0 };
    const left = (cost: number) => Math.floor(cost / 1000);
    for (let start = 0; start < joined.length; start++) {
      const here = best[start]?.cost ?? 0;
      const skipped = best[start + 1];
      if (skipped && here + 1000 < skipped.cost) best[start + 1] = { cost: here + 1000, from: start };
      let node: Node | undefined = root;
      for (let end = start + 1; end <= joined.length; end++) {
        node = node.next.get(joined[end - 1] ?? '');
        if (!node) break;
        const other = best[end];
        if (node.ends && other && here + 1 < other.cost) best[end] = { cost: here + 1, from: start };
      }
    }
    const cost = best.at(-1)?.cost ?? 0;
    if (left(cost) > 0 && (joined.length < SHORTEST_MIXED || left(cost) > joined.length / 2)) return null;
    const parts: string[] = [];
    for (let end = joined.length; end > 0; end = best[end]?.from ?? 0) {
      parts.unshift(joined.slice(best[end]?.from ?? 0, end));
    }
    return parts.length > 1 ? parts : null;
  };
}

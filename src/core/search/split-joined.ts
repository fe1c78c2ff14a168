const MIN_PART_LENGTH = 3;

/** The two known words that were typed as one ("peersupport"), or null; the most even split wins. */
export function splitJoined(
  word: string,
  isKnown: (part: string) => boolean,
): readonly [string, string] | null {
  const middle = word.length / 2;
  const cuts = Array.from(
    { length: Math.max(0, word.length - 2 * MIN_PART_LENGTH + 1) },
    (_, at) => at + MIN_PART_LENGTH,
  );
  cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const cut of cuts) {
    const parts = [word.slice(0, cut), word.slice(cut)] as const;
    if (parts.every(isKnown)) return parts;
  }
  return null;
}

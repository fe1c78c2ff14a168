/** Terms whose stems begin alike, such as those of "therapy" and "therapist". */
export type Relatives = (stem: string) => readonly number[];

const MIN_SHARED_LETTERS = 5;
const MAX_DIFFERENT_ENDING = 4;
const MAX_RELATIVES = 6;

/** The stemmer only cuts endings that it knows; families join what it leaves apart. */
export function createWordFamilies(terms: ReadonlyMap<string, number>): Relatives {
  const families = new Map<string, string[]>();
  for (const stem of terms.keys()) {
    if (stem.length < MIN_SHARED_LETTERS) continue;
    const beginning = stem.slice(0, MIN_SHARED_LETTERS);
    const family = families.get(beginning);
    if (family) family.push(stem);
    else families.set(beginning, [stem]);
  }

  return (stem) =>
    (families.get(stem.slice(0, MIN_SHARED_LETTERS)) ?? [])
      .filter((other) => other !== stem && isRelated(stem, other))
      .slice(0, MAX_RELATIVES)
      .flatMap((other) => terms.get(other) ?? []);
}

function isRelated(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return (
    Math.max(a.length, b.length) - shared <= MAX_DIFFERENT_ENDING &&
    shared >= Math.min(a.length, b.length) - 1
  );
}

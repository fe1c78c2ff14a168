/**
 * What has been drawn for one server or subscriber. A bag holds ids only, so it outlives every change of
 * the quotes: new ones are simply not drawn yet, and removed ones are forgotten.
 */
export interface Bag {
  /** Drawn since the bag was last filled, in order; those of topics that are not chosen now stay here too. */
  readonly drawn: readonly string[];
  /** The last few drawn, across fillings, so that a fresh bag does not begin with yesterday's quote. */
  readonly recent: readonly string[];
}

export const EMPTY_BAG: Bag = { drawn: [], recent: [] };

/** How many draws apart a quote keeps from itself when the bag is filled again, where there are quotes enough. */
const APART = 7;

export interface Draw {
  /** Null when there is nothing to draw from. */
  readonly id: string | null;
  readonly bag: Bag;
}

/**
 * Draws an id at random: none comes again until every matching one has been drawn.
 * @param matching ids that may be drawn now
 * @param known ids that exist at all: others are forgotten
 * @param random from 0 up to, not including, 1
 */
export function draw(
  bag: Bag,
  matching: readonly string[],
  known: ReadonlySet<string>,
  random: () => number,
): Draw {
  const drawn = bag.drawn.filter((id) => known.has(id));
  const gone = new Set(drawn);
  const left = matching.filter((id) => !gone.has(id));
  const isSpent = left.length === 0;
  const within = new Set(matching);
  // Only the chosen topics are filled again: what was drawn of the others stays drawn.
  const kept = isSpent ? drawn.filter((id) => !within.has(id)) : drawn;
  const near = new Set(bag.recent.slice(-Math.min(APART, Math.floor(matching.length / 2))));
  const candidates = preferred(isSpent ? matching : left, near);
  const id = candidates[Math.floor(random() * candidates.length)];
  if (id === undefined) return { id: null, bag: { ...bag, drawn } };
  return { id, bag: { drawn: [...kept, id], recent: [...bag.recent, id].slice(-APART) } };
}

/** Those that were not drawn just now, as long as there are any. */
function preferred(ids: readonly string[], near: ReadonlySet<string>): readonly string[] {
  const apart = ids.filter((id) => !near.has(id));
  return apart.length > 0 ? apart : ids;
}

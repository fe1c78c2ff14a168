import { en } from '../../src/copy/en.ts';
import type { Sent } from './record.ts';

/** What became of interactions. */
export type Outcome =
  /** In full, in the callback itself. */
  | 'answered'
  /** With a promise to answer later. */
  | 'deferred'
  /** With the sentence that there is too much to do. */
  | 'busy'
  /** Too late: 10062, or another refusal. */
  | 'refused'
  /** Choices for a text that has changed meanwhile, which nobody waits for. */
  | 'dropped'
  /** Nothing came, although somebody waits for it. */
  | 'lost';

/** Its beginning: what names a command in it is written otherwise where it can be tapped. */
const [BUSY = ''] = en.failure.busy.split('.');

export function countOutcomes(all: readonly Sent[]): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const sent of all) {
    const outcome = outcomeOf(sent);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return counts;
}

export function outcomeOf({ kind, interaction }: Sent): Outcome {
  const { callback, refused } = interaction;
  if (!callback && refused.length > 0) return 'refused';
  if (!callback) return kind === 'typing' ? 'dropped' : 'lost';
  if (callback.type === 5 || callback.type === 6) return 'deferred';
  return JSON.stringify(callback).includes(BUSY) ? 'busy' : 'answered';
}

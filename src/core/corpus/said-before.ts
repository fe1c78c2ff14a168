import type { Problem } from './problem.ts';

/** A way of asking, and where it stands. */
export interface Wording extends Omit<Problem, 'fault'> {
  /** The passage that it leads to. */
  readonly id: string;
  readonly wording: string;
}

/** What stands twice, in one passage or in two, whatever the case and the signs between: no search can tell them apart. */
export function saidBefore(wordings: readonly Wording[]): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, wording, ...place } of wordings) {
    const words = wording
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (words === '') continue;
    const owner = owners.get(words);
    if (owner !== undefined) {
      const fault =
        owner === id
          ? ({ kind: 'said-twice', wording } as const)
          : ({ kind: 'said-before', wording, owner } as const);
      problems.push({ ...place, fault });
    }
    owners.set(words, id);
  }
  return problems;
}

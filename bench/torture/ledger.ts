import type { PreviewState } from '../../src/preview/state.ts';
import { type Chronicle, withLines } from './chronicle.ts';
import type { Attempt } from './watch-requests.ts';

/** Why an interaction that nobody answered was no fault of the bot's. */
export type Excuse = 'killed' | 'stopping' | 'away' | 'faults' | 'machine';

/** An interaction that was not answered. Instants by `performance.now()`. */
export interface Unanswered {
  readonly what: string;
  readonly id: string;
  readonly openedAt: number;
  readonly why: string;
}

export interface Ledger {
  /** Does something that opens one interaction, and waits for its answer. @returns null where none came */
  ask<T>(what: string, act: () => Promise<T>): Promise<T | null>;
  readonly answered: () => number;
  readonly excused: ReadonlyMap<Excuse, number>;
  readonly breaches: readonly string[];
  /** How many are waited for now. */
  readonly underWay: () => number;
}

interface Parts {
  readonly state: PreviewState;
  /** @returns null where nothing excuses it */
  readonly excuse: (unanswered: Unanswered) => Excuse | null;
  readonly attempts: (id: string) => readonly Attempt[];
  readonly chronicle: Chronicle;
}

/** How much is shown of what was going on when nobody answered: before it was asked, and after, in milliseconds. */
const AROUND = { before: 2_000, after: 4_000 };

/** Counts what was asked and what became of it. */
export function createLedger({ state, excuse, attempts, chronicle }: Parts): Ledger {
  const excused = new Map<Excuse, number>();
  const breaches: string[] = [];
  let answered = 0;
  let underWay = 0;
  let opened: { id: string; reached: number } | null = null;
  const { dispatch } = state;
  state.dispatch = (event, dispatched) => {
    const reached = dispatch(event, dispatched);
    if (event === 'INTERACTION_CREATE') {
      const payload = dispatched.render(false);
      if ('id' in payload) opened = { id: String(payload.id), reached };
    }
    return reached;
  };

  return {
    answered: () => answered,
    excused,
    breaches,
    underWay: () => underWay,
    async ask(what, act) {
      opened = null;
      const openedAt = performance.now();
      underWay += 1;
      try {
        const acting = act();
        // Interactions are opened before anything is waited for.
        const mine: { id: string; reached: number } | null = opened;
        try {
          const result = await acting;
          answered += 1;
          return result;
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          // What nobody could do in Discord's client was never asked.
          if (mine === null) return null;
          const { id, reached } = mine;
          const found = reached === 0 ? 'away' : excuse({ what, id, openedAt, why });
          if (found === null) {
            const breach = `${what}: ${why}; asked at ${chronicle.time(openedAt)}; ${JSON.stringify(attempts(id))}`;
            const { before, after } = AROUND;
            // What others were told of their changes has no say in it.
            const isNear = (line: string) => !line.startsWith('server ');
            const around = chronicle.between(openedAt - before, openedAt + after, isNear);
            breaches.push(withLines(breach, around));
          } else excused.set(found, (excused.get(found) ?? 0) + 1);
          return null;
        }
      } finally {
        underWay -= 1;
      }
    },
  };
}

/** @param reason why the database cannot be reached; null when it can be again */
export type TellOutage = (reason: string | null) => void;

export interface Outage {
  /** Nobody was found there, or an open connection ended. */
  began(error: unknown): void;
  /** Runs a call, and notices from it that the database is away. While it is, calls are refused at once. */
  watch<T>(call: () => Promise<T>): Promise<T>;
  stop(): void;
}

interface Settings {
  readonly tell: TellOutage;
  /** Whether an error says that the database is away, rather than that it refused something. */
  readonly isAway: (error: unknown) => boolean;
  /** Asks the database for anything, unwatched. */
  readonly probe: () => Promise<unknown>;
}

/** How often a database that is away is asked for, in milliseconds. */
const BETWEEN_PROBES = 2_000;

/**
 * Tells once when a database goes away and once when it is back, though many calls fail in between. A command has
 * three seconds and may call several times: only the first call that finds nobody there waits for an answer.
 */
export function createOutage({ tell, isAway, probe }: Settings): Outage {
  let probing: NodeJS.Timeout | undefined;
  let why = '';

  const ask = () => void probe().then(ended, () => undefined);
  function stop(): void {
    clearInterval(probing);
    probing = undefined;
  }
  function ended(): void {
    if (!probing) return;
    stop();
    tell(null);
  }
  function began(error: unknown): void {
    if (probing) return;
    why = reasonOf(error);
    probing = setInterval(ask, BETWEEN_PROBES);
    probing.unref();
    tell(why);
    ask();
  }

  return {
    began,
    stop,
    async watch(call) {
      if (probing) throw new Error(`the database is away: ${why}`);
      try {
        return await call();
      } catch (error) {
        if (isAway(error)) began(error);
        throw error;
      }
    },
  };
}

/** Node gathers what went wrong with each address of a host in an error without a message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

/** What somebody waits for. */
export interface Job {
  run(): Promise<void>;
  /** Says that it will not be done: too much is waiting already, or the bot is about to stop. */
  refuse(why: 'busy' | 'stopping'): Promise<void>;
  /** Whether it is help that nobody may be kept from: such a job never waits and is never refused. Asked only then. */
  isUrgent(): boolean;
  /** Whether it has waited for so long that it could not be done in time. Asked when its turn comes. */
  isLate(): boolean;
}

/** How much is done at once, and how much may wait for its turn. */
export interface WorkLimits {
  readonly answers: { readonly places: number; readonly waiting: number };
  /** Refusals are quick, but a thousand at once would each open a connection of their own. */
  readonly refusals: { readonly places: number };
  readonly choices: { readonly places: number; readonly waiting: number };
}

export interface Work {
  answer(job: Job): void;
  /**
   * Choices for something that is being typed. They come after every answer, and only the newest for a key is worth
   * anything: an older one that still waits is dropped, and so is the oldest of all where too many wait.
   */
  suggest(key: string, run: () => Promise<void>): void;
  /** From now on only what is urgent is begun; what has begun or waits already is finished. */
  close(): void;
  /** Resolves when nothing is under way and nothing waits. */
  idle(): Promise<void>;
  counts(): { readonly underWay: number; readonly waiting: number };
}

/**
 * Bounds how much is done at once. Without it, a flood makes everybody late together, and Discord takes no answer
 * after three seconds; with it, some are told at once that it is too much.
 */
export function createWork({ answers, refusals, choices }: WorkLimits): Work {
  const waiting: Job[] = [];
  const refused: (() => Promise<void>)[] = [];
  const typed = new Map<string, () => Promise<void>>();
  let isClosed = false;
  let answering = 0;
  let suggesting = 0;
  let refusing = 0;
  /** What is urgent: it takes no place, but is worth waiting for at the end. */
  let aside = 0;
  let whenIdle: (() => void)[] = [];

  const underWay = () => answering + refusing + suggesting + aside;
  const count = () => underWay() + refused.length + waiting.length;

  function settle(): void {
    while (answering < answers.places && waiting.length > 0) {
      const job = waiting.shift();
      if (job?.isLate()) refused.push(() => job.refuse('busy'));
      else if (job) begin(job);
    }
    while (refusing < refusals.places && refused.length > 0) {
      const refuse = refused.shift();
      if (!refuse) break;
      refusing += 1;
      void quietly(refuse).then(() => {
        refusing -= 1;
        settle();
      });
    }
    while (waiting.length === 0 && suggesting < choices.places && typed.size > 0) {
      const [[key, run] = []] = typed;
      if (key === undefined || run === undefined) break;
      typed.delete(key);
      suggesting += 1;
      void quietly(run).then(() => {
        suggesting -= 1;
        settle();
      });
    }
    if (count() > 0) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  function begin(job: Job): void {
    answering += 1;
    void quietly(job.run).then(() => {
      answering -= 1;
      settle();
    });
  }

  function refuse(job: Job, why: Parameters<Job['refuse']>[0]): void {
    refused.push(() => job.refuse(why));
    settle();
  }

  function beside(run: () => Promise<void>): void {
    aside += 1;
    void quietly(run).then(() => {
      aside -= 1;
      settle();
    });
  }

  return {
    answer(job) {
      if (!isClosed && answering < answers.places) begin(job);
      else if (job.isUrgent()) beside(job.run);
      else if (isClosed) refuse(job, 'stopping');
      else if (waiting.length < answers.waiting) waiting.push(job);
      else refuse(job, 'busy');
    },
    suggest(key, run) {
      if (isClosed) return;
      typed.delete(key);
      typed.set(key, run);
      settle();
      const [oldest] = typed.keys();
      if (typed.size > choices.waiting && oldest !== undefined) typed.delete(oldest);
    },
    close() {
      isClosed = true;
      typed.clear();
    },
    idle: () => (count() === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve))),
    counts: () => ({ underWay: underWay(), waiting: waiting.length }),
  };
}

/** Whoever hands in a job looks after its failures; here one must not stop the others. */
async function quietly(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch {}
}

export type Refusal = 'busy' | 'stopping';

/** What somebody waits for. */
export interface Job {
  run(): Promise<void>;
  /** Says that it will not be done: too much is waiting already, or the bot is about to stop. Must be quick. */
  refuse(why: Refusal): Promise<void>;
  /** Whether it is help that nobody may be kept from: such a job never waits and is never refused. Asked only then. */
  isUrgent(): boolean;
  /** For how long somebody has waited for it, in milliseconds. */
  waited(): number;
  /** Whether that is so long that it could hardly be done in time. Asked of the first in the queue, while others wait. */
  isLate(): boolean;
}

/** How much is done at once, and how much may wait for its turn. */
export interface WorkLimits {
  readonly answers: {
    readonly places: number;
    readonly waiting: number;
    /** Whoever comes when the first in the queue has waited for longer is told at once, in milliseconds. */
    readonly patience: number;
  };
  /** Refusals are quick, but a thousand at once would each open a connection of their own. */
  readonly refusals: {
    readonly places: number;
    /** They go out in their order until somebody has waited for longer: then the newest goes first. In milliseconds. */
    readonly patience: number;
  };
  readonly choices: { readonly places: number; readonly waiting: number };
}

/**
 * Resolves when whatever came in meanwhile has been looked at. Answers are begun one at a time with such a pause before
 * each: to look at a question takes much less than to answer it, so nobody's question lies unseen behind answers.
 */
type Pause = () => Promise<void>;

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
export function createWork({ answers, refusals, choices }: WorkLimits, pause: Pause): Work {
  const waiting: Job[] = [];
  const refused: { readonly job: Job; readonly why: Refusal }[] = [];
  const typed = new Map<string, () => Promise<void>>();
  let isClosed = false;
  let isPausing = false;
  let answering = 0;
  let suggesting = 0;
  let refusing = 0;
  /** What is urgent: it takes no place, but is worth waiting for at the end. */
  let aside = 0;
  let whenIdle: (() => void)[] = [];

  const underWay = () => answering + refusing + suggesting + aside;
  const count = () => underWay() + refused.length + waiting.length;
  const isFull = () =>
    answering + waiting.length >= answers.places + answers.waiting ||
    (waiting[0]?.waited() ?? 0) > answers.patience;

  /** Where nobody waits behind somebody who is late, there is nothing to be won by a refusal. */
  function giveUpOnTheLate(): void {
    while (waiting.length > 1 && waiting[0]?.isLate()) {
      const job = waiting.shift();
      if (job) refused.push({ job, why: 'busy' });
    }
  }

  function settle(): void {
    giveUpOnTheLate();
    while (refusing < refusals.places) {
      // Where the first may be lost already, the last has the most of its time left.
      const isHopeful = (refused[0]?.job.waited() ?? 0) < refusals.patience;
      const next = isHopeful ? refused.shift() : refused.pop();
      if (!next) break;
      refusing += 1;
      void quietly(() => next.job.refuse(next.why)).then(() => {
        refusing -= 1;
        settle();
      });
    }
    // Whoever is still to be told goes before whoever is to be answered: it takes a tenth of the time.
    const mayBegin = refused.length === 0 && answering < answers.places && waiting.length > 0;
    if (!isPausing && mayBegin) void beginNext();
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

  async function beginNext(): Promise<void> {
    isPausing = true;
    await pause();
    isPausing = false;
    giveUpOnTheLate();
    const job = waiting.shift();
    if (job) begin(job);
    settle();
  }

  function begin({ run }: Job): void {
    answering += 1;
    void quietly(run).then(() => {
      answering -= 1;
      settle();
    });
  }

  function refuse(job: Job, why: Refusal): void {
    refused.push({ job, why });
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
      const isNext = !isClosed && answering < answers.places && waiting.length === 0;
      if (!isNext && job.isUrgent()) return beside(job.run);
      if (isClosed) return refuse(job, 'stopping');
      if (isFull()) return refuse(job, 'busy');
      waiting.push(job);
      settle();
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

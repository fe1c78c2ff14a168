import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Facts, Log } from '../log.ts';
import type { BotState } from './bot-state.ts';

/** Numbers about what the bot does, in Prometheus' format. No words, no members, no servers. */
export interface Meters {
  /** The same log, with what is told to it counted. */
  countIn(log: Log): Log;
  /** @param status as Discord answered a request; null where no answer came */
  countRequest(status: number | null): void;
  countRateLimit(isGlobal: boolean): void;
  /** Reads the state whenever the numbers are asked for. */
  observe(state: BotState): void;
  readonly contentType: string;
  text(): Promise<string>;
}

/** In seconds; Discord waits three for an answer. */
const ANSWER_TIMES = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10, 60];
/** In seconds; a quote later than half a day is not posted. */
const LATENESS = [1, 5, 15, 60, 300, 900, 3_600, 14_400, 43_200];

/** @param isWatched whether anybody will ask: only then the process itself is measured too */
export function createMeters(isWatched: boolean): Meters {
  const registry = new Registry();
  const registers = [registry];
  if (isWatched) collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: 'bot_answer_seconds',
    help: 'From the arrival of a question to the end of its answer',
    labelNames: ['kind'],
    buckets: ANSWER_TIMES,
    registers,
  });
  const outcomes = new Counter({
    name: 'bot_outcomes_total',
    help: 'What came of questions, presses and daily quotes',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const errors = new Counter({
    name: 'bot_errors_total',
    help: 'Errors logged, by event',
    labelNames: ['event'],
    registers,
  });
  const lateness = new Histogram({
    name: 'bot_daily_late_seconds',
    help: 'How late a daily quote was posted',
    buckets: LATENESS,
    registers,
  });
  const requests = new Counter({
    name: 'discord_requests_total',
    help: 'Requests to Discord by status; none where no answer came',
    labelNames: ['status'],
    registers,
  });
  const limits = new Counter({
    name: 'discord_rate_limits_total',
    help: 'Times that a request had to wait for a rate limit',
    labelNames: ['scope'],
    registers,
  });

  function count(event: string, { outcome, milliseconds, lateBy }: Facts = {}): void {
    if (outcome === undefined) return;
    const kind = event.replaceAll(' ', '_');
    outcomes.inc({ kind, outcome });
    if (milliseconds !== undefined) answers.observe({ kind }, milliseconds / 1_000);
    if (lateBy !== undefined && outcome === 'posted') lateness.observe(Math.max(0, lateBy) / 1_000);
  }

  return {
    countIn: (log) => ({
      info(event, facts) {
        count(event, facts);
        log.info(event, facts);
      },
      warn(event, facts) {
        count(event, facts);
        log.warn(event, facts);
      },
      error(event, error, facts) {
        errors.inc({ event });
        log.error(event, error, facts);
      },
    }),
    countRequest: (status) => requests.inc({ status: status ?? 'none' }),
    countRateLimit: (isGlobal) => limits.inc({ scope: isGlobal ? 'global' : 'route' }),
    observe(state) {
      observeState(registry, state);
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function observeState(registry: Registry, { shards, servers, work }: BotState): void {
  const registers = [registry];
  new Gauge({
    name: 'discord_shards',
    help: 'Shards of this process by state',
    labelNames: ['state'],
    registers,
    collect() {
      this.reset();
      for (const { isReady } of shards()) this.inc({ state: isReady ? 'ready' : 'not_ready' });
    },
  });
  new Gauge({
    name: 'discord_servers',
    help: 'Servers that this process is in',
    registers,
    collect() {
      this.set(servers());
    },
  });
  new Gauge({
    name: 'bot_work',
    help: 'Questions and presses under way, and waiting for their turn',
    labelNames: ['state'],
    registers,
    collect() {
      const { underWay, waiting } = work();
      this.set({ state: 'under_way' }, underWay);
      this.set({ state: 'waiting' }, waiting);
    },
  });
}

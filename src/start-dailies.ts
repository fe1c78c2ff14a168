import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { REST } from 'discord.js';
import type { Keyv } from 'keyv';
import { copyFor } from './copy/copy-for.ts';
import type { Dailies } from './core/daily/dailies.ts';
import { type DailyKey, isOfMember, ownerIdOf } from './core/daily/daily.ts';
import type { QuoteDrawOf } from './core/daily/quote-draw-of.ts';
import type { KnowledgeOf } from './core/library/knowledge.ts';
import { createQuoteDraw } from './core/quotes/draw-quote.ts';
import type { Quote } from './core/quotes/quote.ts';
import { createDailies } from './daily/create-dailies.ts';
import { createRunner } from './daily/create-runner.ts';
import { keepTime } from './daily/keep-time.ts';
import { createPace } from './daily/pace.ts';
import { createDailyPoster } from './discord/daily-poster.ts';
import { renderDailyPost } from './discord/render/quote.ts';
import type { Standing } from './discord/standing.ts';
import type { Log } from './log.ts';
import { createAtomicRows } from './storage/atomic-rows.ts';
import { createDailyStore } from './storage/daily-store.ts';

interface Parts {
  readonly rest: REST;
  readonly standing: Standing;
  /** All that ship with the bot. */
  readonly quotes: readonly Quote[];
  readonly knowledgeOf: KnowledgeOf;
  readonly database: Keyv;
  readonly log: Log;
  readonly now: () => Date;
  readonly stopwatch: () => number;
  readonly random: () => number;
  /** The bot's own user id, known once it is logged in. */
  readonly botId: () => string;
}

export interface Clockwork {
  readonly dailies: Dailies;
  /** Begins to post what is due; to be called when the bot is on Discord. */
  start(): void;
  stop(): Promise<void>;
}

/** Discord allows 50 requests a second; one is left for whatever else the bot says. */
const PER_SECOND = 49;

/** Puts the daily quote together: storage, clockwork, and the one part of it that speaks to Discord. */
export function createClockwork(parts: Parts): Clockwork {
  const { rest, standing, quotes: shipped, stopwatch, log, now, random } = parts;
  const store = createDailyStore(createAtomicRows(parts.database));
  const knowledgeFor = (key: DailyKey) => parts.knowledgeOf(isOfMember(key) ? null : ownerIdOf(key));
  const quotesOf: QuoteDrawOf = async (key) => {
    const { quotes, corpus } = await knowledgeFor(key);
    return createQuoteDraw(quotes, shipped, corpus.topics, random);
  };
  const poster = createDailyPoster({
    rest,
    pace: createPace({ perSecond: PER_SECOND, stopwatch, wait }),
    async render({ key, quoteId, date, roleId }) {
      const { quotes, corpus } = await knowledgeFor(key);
      const quote = quotes.find(({ id }) => id === quoteId);
      if (!quote) return null;
      const audience = isOfMember(key)
        ? ({ kind: 'direct' } as const)
        : ({ kind: 'channel', owner: '' } as const);
      return renderDailyPost({ quote, date: date ?? '', roleId }, corpus, { copy: copyFor(null), audience });
    },
    mayReadHistory: standing.mayReadHistory,
    botId: parts.botId,
    stopwatch,
  });
  const runner = createRunner({ store, poster, quotesOf, now, random, log, runner: randomUUID() });
  const time = keepTime(runner, log);
  return { dailies: createDailies({ store, poster, runner, quotesOf, wait }), ...time };
}

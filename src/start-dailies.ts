import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { REST } from 'discord.js';
import type { Keyv } from 'keyv';
import { copyFor } from './copy/copy-for.ts';
import type { CareLanguage } from './core/care/assessment.ts';
import type { Dailies } from './core/daily/dailies.ts';
import { type DailyKey, isOfMember, ownerIdOf } from './core/daily/daily.ts';
import type { Post } from './core/daily/poster.ts';
import type { QuoteDrawOf } from './core/daily/quote-draw-of.ts';
import type { KnowledgeOf } from './core/library/knowledge.ts';
import { createQuoteDraw } from './core/quotes/draw-quote.ts';
import type { Quote } from './core/quotes/quote.ts';
import type { SettingsStore } from './core/settings/settings-store.ts';
import { type Shards, shareOf } from './core/shards/shards.ts';
import { createDailies } from './daily/create-dailies.ts';
import { createRunner } from './daily/create-runner.ts';
import { keepTime } from './daily/keep-time.ts';
import { createPace } from './daily/pace.ts';
import type { CommandMentions } from './discord/command-mentions.ts';
import { createDailyPoster } from './discord/daily-poster.ts';
import { guildSettingsOf } from './discord/guild-settings-of.ts';
import type { OwnShards } from './discord/own-shards.ts';
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
  readonly settings: SettingsStore;
  readonly mentioning: CommandMentions['mentioning'];
  readonly database: Keyv;
  readonly log: Log;
  readonly now: () => Date;
  readonly stopwatch: () => number;
  readonly random: () => number;
  readonly own: OwnShards;
  readonly shards: Shards;
  /** What Discord lets all processes of the bot send in a second. */
  readonly requestsPerSecond: number;
  /** The bot's own user id, known once it is logged in. */
  readonly botId: () => string;
}

export interface Clockwork {
  readonly dailies: Dailies;
  /** Begins to post what is due; to be called when the bot is on Discord. */
  start(): void;
  stop(): Promise<void>;
}

/** How many requests a second are left for whatever else the bot says. */
const LEFT_FOR_OTHERS = 1;

/** Puts the daily quote together: storage, clockwork, and the one part of it that speaks to Discord. */
export function createClockwork(parts: Parts): Clockwork {
  const { own, rest, standing, quotes: shipped, stopwatch, log, now, random } = parts;
  const store = createDailyStore(createAtomicRows(parts.database));
  const knowledgeFor = (key: DailyKey, language: CareLanguage) =>
    parts.knowledgeOf(isOfMember(key) ? null : ownerIdOf(key), language);
  const languageOf = async ({ key, language = 'en' }: Post): Promise<CareLanguage> =>
    isOfMember(key) ? language : (await guildSettingsOf(ownerIdOf(key), parts.settings)).language;
  const isMine = (key: DailyKey) => (isOfMember(key) ? own.isFirst() : own.hasGuild(ownerIdOf(key)));
  const quotesOf: QuoteDrawOf = async (key) => {
    const { quotes, corpus } = await knowledgeFor(key, 'en');
    return createQuoteDraw(quotes, shipped, corpus.topics, random);
  };
  // Processes that share the bot share what Discord allows it.
  const perSecond = Math.max(
    1,
    Math.floor((parts.requestsPerSecond - LEFT_FOR_OTHERS) * shareOf(parts.shards)),
  );
  const poster = createDailyPoster({
    rest,
    pace: createPace({ perSecond, stopwatch, wait }),
    async render(post) {
      const { key, quoteId, date, roleId } = post;
      const language = await languageOf(post);
      const { quotes, corpus } = await knowledgeFor(key, language);
      const quote = quotes.find(({ id }) => id === quoteId);
      if (!quote) return null;
      const audience = isOfMember(key)
        ? ({ kind: 'direct' } as const)
        : ({ kind: 'channel', owner: '' } as const);
      const view = { copy: copyFor(language), audience };
      return parts.mentioning(renderDailyPost({ quote, date: date ?? '', roleId }, corpus, view));
    },
    mayReadHistory: standing.mayReadHistory,
    botId: parts.botId,
    stopwatch,
  });
  const runner = createRunner({ store, poster, quotesOf, now, random, log, runner: randomUUID(), isMine });
  const time = keepTime({
    runner,
    log,
    isShared: shareOf(parts.shards) < 1,
    sendsToMembers: own.isFirst,
  });
  return { dailies: createDailies({ store, poster, runner, quotesOf, wait }), ...time };
}

import { type Attempt, conclude } from '../core/daily/conclude.ts';
import { type Daily, type DailyKey, type Delivery, isOfMember } from '../core/daily/daily.ts';
import type { DailyStore, Whose } from '../core/daily/daily-store.ts';
import { type Action, decide } from '../core/daily/decide.ts';
import { GUILD_REFUSALS, LEASE, MEMBER_REFUSALS } from '../core/daily/limits.ts';
import type { Post, Poster } from '../core/daily/poster.ts';
import type { QuoteDrawOf } from '../core/daily/quote-draw-of.ts';
import { wakesAt } from '../core/daily/upcoming.ts';
import type { Log } from '../log.ts';
import { createDueList } from './due-list.ts';

export interface RunnerParts {
  readonly store: DailyStore;
  readonly poster: Poster;
  readonly quotesOf: QuoteDrawOf;
  readonly now: () => Date;
  readonly random: () => number;
  /** Names this process, and no other that ever ran. */
  readonly runner: string;
  readonly log: Log;
  /** Whether a record is this process's to post, where several share them. */
  readonly isMine: (key: DailyKey) => boolean;
}

export interface Runner {
  /** Begins everything that is due; to be called every second or so. Returns at once. */
  tick(): void;
  /** Reads records anew, as at the start: another process may have changed some. */
  scan(whose?: Whose): Promise<void>;
  /** Tells it that a record has changed, or that it is new. */
  changed(key: DailyKey, daily: Daily | null): void;
  /** Waits until nothing is under way; begins nothing more. */
  stop(): Promise<void>;
}

/** How many posts are in hand at once: enough that storage never keeps Discord waiting. */
const MAX_UNDER_WAY = 64;
/** When to look again at a record that was changed while it was being worked on, in milliseconds. */
const AFTER_WORK = 1_000;
/** When to look again at a record that could not be read or written, in milliseconds. */
const AFTER_FAILURE = 60_000;

/** Watches the clock and posts what is due, the longest due first. Whether anything is due is always decided by the store, never from memory. */
export function createRunner(parts: RunnerParts): Runner {
  const { store, poster, log } = parts;
  const due = createDueList<DailyKey>();
  const underWay = new Map<DailyKey, Promise<void>>();
  let isStopped = false;
  const clock = () => parts.now().getTime();

  function changed(key: DailyKey, daily: Daily | null): void {
    const at = daily && parts.isMine(key) ? wakesAtOrNow(key, daily) : null;
    if (at === null) due.remove(key);
    else due.set(key, at);
  }

  function wakesAtOrNow(key: DailyKey, daily: Daily): number | null {
    try {
      return wakesAt(daily, clock(), LEASE);
    } catch (error) {
      log.error('daily schedule unreadable', error, factsOf(key));
      return null;
    }
  }

  function tick(): void {
    while (!isStopped && underWay.size < MAX_UNDER_WAY) {
      const key = due.take(clock());
      if (key === null) return;
      if (underWay.has(key)) {
        due.set(key, clock() + AFTER_WORK);
        continue;
      }
      const work = attend(key)
        .catch((error: unknown) => {
          log.error('daily quote failed', error, factsOf(key));
          due.set(key, clock() + AFTER_FAILURE);
        })
        .finally(() => {
          underWay.delete(key);
          tick();
        });
      underWay.set(key, work);
    }
  }

  /** Works on one record until it only has to wait. */
  async function attend(key: DailyKey): Promise<void> {
    const quotes = await parts.quotesOf(key);
    let done: { readonly delivery: Delivery; readonly attempt: Attempt } | null = null;
    for (;;) {
      const last = done;
      let action: Action = { kind: 'rest' };
      const daily = await store.update(key, (current) => {
        const concluded = current && last ? concludedBy(key, current, last.delivery, last.attempt) : current;
        if (concluded === null) return null;
        const decision = decide(concluded, { now: clock(), runner: parts.runner, ...quotes });
        action = decision.action;
        return decision.daily;
      });
      if (last) {
        const lateBy = clock() - last.delivery.due;
        log.info('daily quote', { ...factsOf(key), outcome: last.attempt.kind, lateBy });
      }
      if (daily === null || isStopped) return;
      const next = action as Action;
      if (next.kind === 'rest') return;
      if (next.kind === 'wait') {
        due.set(key, next.until);
        return;
      }
      done = { delivery: next.delivery, attempt: await attempt(key, daily, next) };
    }
  }

  /** A person whose messages Discord refused on enough dates has ended it. */
  function concludedBy(key: DailyKey, daily: Daily, delivery: Delivery, attempt: Attempt): Daily | null {
    const isMember = isOfMember(key);
    const maxRefusals = isMember ? MEMBER_REFUSALS : GUILD_REFUSALS;
    const concluded = conclude(daily, delivery, attempt, {
      now: clock(),
      random: parts.random(),
      maxRefusals,
    });
    if (isMember && (concluded.halt === 'refused' || concluded.halt === 'channel-gone')) return null;
    const isOpened = isMember && attempt.kind === 'posted' && concluded !== daily;
    return isOpened ? { ...concluded, plan: { ...concluded.plan, channelId: attempt.channelId } } : concluded;
  }

  async function attempt(
    key: DailyKey,
    daily: Daily,
    action: Extract<Action, { kind: 'send' | 'look' }>,
  ): Promise<Attempt> {
    const { channelId, quoteId, date, due: firstDue } = action.delivery;
    const { roleId, language } = daily.plan;
    const post: Post = { key, channelId, quoteId, date, roleId, language };
    if (action.kind === 'send') return poster.send(post);
    const found = await poster.find(post, firstDue);
    if (found === 'unknown') return { kind: 'assumed' };
    if (found !== 'absent') return found;
    return action.maySend ? poster.send(post) : { kind: 'missed' };
  }

  return {
    tick,
    changed,
    async scan(whose = 'everyone') {
      for await (const portion of store.all(whose)) {
        for (const [key, daily] of portion) if (!underWay.has(key)) changed(key, daily);
        tick();
      }
    },
    async stop() {
      isStopped = true;
      await Promise.all(underWay.values());
    },
  };
}

/** A member's id is never logged. */
function factsOf(key: DailyKey): { readonly guildId?: string } {
  return isOfMember(key) ? {} : { guildId: key.slice('daily:'.length) };
}

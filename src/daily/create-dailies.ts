import type { Dailies, PostedNow } from '../core/daily/dailies.ts';
import type { DailyStore } from '../core/daily/daily-store.ts';
import type { Poster } from '../core/daily/poster.ts';
import type { QuoteDrawOf } from '../core/daily/quote-draw-of.ts';
import type { Runner } from './create-runner.ts';

interface Parts {
  readonly store: DailyStore;
  readonly poster: Poster;
  readonly runner: Pick<Runner, 'changed'>;
  readonly quotesOf: QuoteDrawOf;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A command has three seconds to answer in; this leaves it one. */
const PATIENCE = 2_000;

export function createDailies({ store, poster, runner, quotesOf, wait }: Parts): Dailies {
  return {
    read: store.read,
    async update(key, change) {
      const daily = await store.update(key, change);
      runner.changed(key, daily);
      return daily;
    },
    async postNow(key, { plan }): Promise<PostedNow> {
      const quotes = await quotesOf(key);
      let quoteId: string | null = null;
      await store.update(key, (current) => {
        if (current === null) return null;
        const drawn = quotes.draw(current.bag, current.plan.topics);
        quoteId = drawn.id;
        return { ...current, bag: drawn.bag };
      });
      if (quoteId === null) return { kind: 'nothing' };
      const { channelId, roleId, language } = plan;
      const sent = poster.send({ key, channelId, quoteId, date: null, roleId, language });
      return Promise.race([sent, wait(PATIENCE).then((): PostedNow => ({ kind: 'under-way' }))]);
    },
  };
}

import type { Daily, DailyKey } from './daily.ts';
import type { DailyStore } from './daily-store.ts';
import type { Sent } from './poster.ts';

/** `under-way`: Discord is slow, and it will come. `nothing`: there is no quote to post. */
export type PostedNow = Sent | { readonly kind: 'under-way' | 'nothing' };

/** The daily quotes as commands see them: what is changed here is kept at once, and the clockwork knows of it. */
export interface Dailies extends Pick<DailyStore, 'read' | 'update'> {
  /** Posts a quote at once, and leaves the day's own for its time. Answers within two seconds. */
  postNow(key: DailyKey, daily: Daily): Promise<PostedNow>;
}

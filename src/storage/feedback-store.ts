import type { Keyv } from 'keyv';
import { counted, type FeedbackStore, parseFeedback } from '../core/library/feedback-counts.ts';
import { createAtomicRows } from './atomic-rows.ts';
import { changeRow } from './change-row.ts';
import { createKeyedQueue } from './keyed-queue.ts';

/** Counts of feedback, a row a server. */
export function createFeedbackStore(database: Keyv): FeedbackStore {
  const rows = createAtomicRows(database);
  // Others of this process wait their turn rather than read again and again.
  const inTurn = createKeyedQueue();
  const keyOf = (guildId: string) => `feedback:${guildId}`;
  const read = async (guildId: string) => parseFeedback((await rows.read(keyOf(guildId)))?.value);
  return {
    read,
    count: (guildId, passageId, verdict) =>
      inTurn(guildId, () =>
        changeRow(rows, keyOf(guildId), (value) => counted(parseFeedback(value), passageId, verdict)),
      ),
    clear: (guildId) => inTurn(guildId, () => rows.removeAll([keyOf(guildId)])),
  };
}

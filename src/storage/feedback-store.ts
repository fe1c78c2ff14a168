import type { Keyv } from 'keyv';
import { counted, type FeedbackStore, parseFeedback } from '../core/library/feedback-counts.ts';
import { createKeyedQueue } from './keyed-queue.ts';

/** Counts of feedback, a row a server. @param database opened with `throwOnErrors` */
export function createFeedbackStore(database: Keyv): FeedbackStore {
  const inTurn = createKeyedQueue();
  const keyOf = (guildId: string) => `feedback:${guildId}`;
  const read = async (guildId: string) => parseFeedback(await database.get(keyOf(guildId)));
  return {
    read,
    count: (guildId, passageId, verdict) =>
      inTurn(guildId, async () => {
        await database.set(keyOf(guildId), counted(await read(guildId), passageId, verdict));
      }),
    clear: (guildId) =>
      inTurn(guildId, async () => {
        await database.delete(keyOf(guildId));
      }),
  };
}

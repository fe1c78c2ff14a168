import { planned } from '../../src/core/daily/changes.ts';
import { type Daily, type Outcome, ofGuild } from '../../src/core/daily/daily.ts';
import { guildId } from '../settings/plant-guilds.ts';

const DAY = 86_400_000;
/** How many quotes a server that has had its quote for two months has drawn. */
const DRAWN = 60;

/** Daily quotes of servers that have had them for two months, all for the same minute. @param now milliseconds since 1970 */
export function* dailyRows(count: number, now: number): Generator<readonly [string, Daily]> {
  const drawn = Array.from({ length: DRAWN }, (_, at) => `a-quote-of-many-${at}`);
  for (let index = 0; index < count; index += 1) {
    const channelId = String(300_000_000_000_000_000n + BigInt(index));
    const schedule = { time: '09:00', timeZone: 'Europe/Dublin', weekdays: [] };
    const daily = planned(null, { channelId, schedule, topics: ['hope'], roleId: null }, now);
    const outcomes = drawn.slice(0, 10).map((quoteId, at): Outcome => {
      const due = now - (at + 1) * DAY;
      const messageId = String(400_000_000_000_000_000n + BigInt(index));
      return {
        date: new Date(due).toISOString().slice(0, 10),
        due,
        at: due + 1_000,
        result: { kind: 'posted', channelId, messageId, quoteId },
      };
    });
    yield [ofGuild(guildId(index)), { ...daily, outcomes, bag: { drawn, recent: drawn.slice(0, 7) } }];
  }
}

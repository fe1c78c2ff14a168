import { planned } from '../../src/core/daily/changes.ts';
import { ofGuild, type Plan } from '../../src/core/daily/daily.ts';
import type { World } from '../../src/preview/world/world.ts';
import type { AtomicRows } from '../../src/storage/atomic-rows.ts';

/** Gives every server of a world a daily quote at one and the same minute. */
export async function plantMany(
  world: World,
  rows: AtomicRows,
  query: (sql: string) => Promise<unknown>,
  { time, now }: { readonly time: string; readonly now: number },
): Promise<void> {
  await query('BEGIN');
  for (const guild of world.guilds.values()) {
    const [channelId = null] = guild.channelIds;
    const schedule = { time, timeZone: 'UTC', weekdays: [] };
    const plan: Plan = { channelId, schedule, topics: [], roleId: null };
    await rows.insert(ofGuild(guild.id), planned(null, plan, now));
  }
  await query('COMMIT');
}

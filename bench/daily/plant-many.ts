import type { Keyv } from 'keyv';
import { planned } from '../../src/core/daily/changes.ts';
import { ofGuild, type Plan } from '../../src/core/daily/daily.ts';
import type { World } from '../../src/preview/world/world.ts';
import { plantRows } from '../databases/plant-rows.ts';

/** Gives every server of a world a daily quote at one and the same minute. */
export async function plantMany(
  world: World,
  database: Keyv,
  { time, now }: { readonly time: string; readonly now: number },
): Promise<void> {
  const entries = [...world.guilds.values()].map((guild) => {
    const [channelId = null] = guild.channelIds;
    const schedule = { time, timeZone: 'UTC', weekdays: [] };
    const plan: Plan = { channelId, schedule, topics: [], roleId: null };
    return [ofGuild(guild.id), planned(null, plan, now)] as const;
  });
  await plantRows(database, entries);
}

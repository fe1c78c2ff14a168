import { planned } from '../../src/core/daily/changes.ts';
import { type DailyKey, ofGuild, ofMember, type Plan } from '../../src/core/daily/daily.ts';
import type { DailyStore } from '../../src/core/daily/daily-store.ts';
import type { World } from '../../src/preview/world/world.ts';

/** Zones whose nine o'clock falls into one hour, and two that change their clocks in the run. */
const ZONES = ['UTC', 'Europe/London', 'Africa/Lagos', 'Europe/Berlin', 'Asia/Kathmandu', 'America/New_York'];

/** Gives every server and every person a daily quote at nine in the morning, in zones of their own. */
export async function plantDailies(
  world: World,
  store: DailyStore,
  now: number,
): Promise<readonly DailyKey[]> {
  const guilds = [...world.guilds.values()].map((guild, index) => ({
    key: ofGuild(guild.id),
    channelId: [...guild.channelIds][0] ?? null,
    timeZone: ZONES[index % ZONES.length] ?? 'UTC',
  }));
  const members = [...world.users.values()]
    .filter(({ bot }) => !bot)
    .map(({ id }) => ({ key: ofMember(id), channelId: null, timeZone: 'UTC' }));
  const all = [...guilds, ...members];
  for (const { key, channelId, timeZone } of all) {
    const schedule = { time: '09:00', timeZone, weekdays: [] };
    const plan: Plan = { channelId, schedule, topics: [], roleId: null };
    await store.update(key, () => planned(null, plan, now));
  }
  return all.map(({ key }) => key);
}

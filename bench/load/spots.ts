import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { pick, type Random } from '../search/random.ts';

/** Somebody, somewhere. */
export type Spot = ReturnType<typeof createSpots>[number];

/** Every person of a world in some channel of each of its guilds. */
export function createSpots({ world }: LocalDiscord, random: Random) {
  return [...world.guilds.values()].flatMap((guild) => {
    const channels = [...guild.channelIds].flatMap((id) => world.channels.get(id) ?? []);
    return [...guild.members.keys()].flatMap((id) => {
      const user = world.users.get(id);
      return user && !user.bot ? { user, channel: pick(channels, random) } : [];
    });
  });
}

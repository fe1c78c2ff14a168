import { type CacheFactory, Options, type SweeperOptions, Sweepers } from 'discord.js';

/** What the bot looks up, besides itself; discord.js works only where these are whole. */
const KEPT_WHOLE: ReadonlySet<string> = new Set([
  'GuildManager',
  'ChannelManager',
  'GuildChannelManager',
  'RoleManager',
  'PermissionOverwriteManager',
]);

const HOUR = 60 * 60;

/**
 * Keeps of what Discord tells only what the bot looks up: servers, channels, roles, and itself as a member. Messages,
 * people and all else are seen when they come, and let go. One empty cache stands for all of that: every channel would
 * have two of its own, and that is a quarter of what quiet servers cost.
 */
export function createCaches(): CacheFactory {
  const limited = Options.cacheWithLimits({
    GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
  });
  let empty: ReturnType<CacheFactory> | null = null;
  return (kind, holds, manager) => {
    const name: string = manager.name;
    if (KEPT_WHOLE.has(name) || name === 'GuildMemberManager' || name === 'UserManager') {
      return limited(kind, holds, manager);
    }
    empty ??= Options.cacheWithLimits({ [name]: 0 })(kind, holds, manager);
    return empty;
  };
}

/** Threads that came to an end, and those whose channel was deleted: no channel remembers its threads. */
export const SWEEPERS = {
  threads: {
    interval: HOUR,
    filter() {
      const isArchived = Sweepers.archivedThreadSweepFilter(4 * HOUR)();
      return (thread, id, all) => thread.parent === null || (isArchived?.(thread, id, all) ?? false);
    },
  },
} satisfies SweeperOptions;

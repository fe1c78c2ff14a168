import { findUser, type World } from '../world/world.ts';

/** Looks up what mentions stand for, as one person would see it. */
export type MentionNames = {
  user: (id: string) => string | null;
  role: (id: string) => string | null;
  channel: (id: string) => string | null;
};

export function mentionNames(world: World): MentionNames {
  return {
    user: (id) => findUser(world, id)?.displayName ?? null,
    role: (id) => {
      for (const guild of world.guilds.values()) {
        const role = guild.roles.get(id);
        if (role) return role.name;
      }
      return null;
    },
    channel: (id) => world.channels.get(id)?.name ?? null,
  };
}

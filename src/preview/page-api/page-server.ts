import type { PageMember, PageServer } from '../page/page-types.ts';
import type { PreviewState } from '../state.ts';
import type { Guild, Role, World } from '../world/world.ts';
import { colour } from './page-components.ts';

/** A server with the people in it, those of the highest roles first. */
export function pageServer({ world }: PreviewState, guild: Guild): PageServer {
  const members = [...guild.members.keys()].map((userId) => ({
    userId,
    role: roleOf(world, guild.id, userId),
  }));
  members.sort((one, other) => (other.role?.position ?? 0) - (one.role?.position ?? 0));
  return {
    id: guild.id,
    name: guild.name,
    hasBot: guild.hasBot,
    members: members.map(({ userId, role }) => pageMember(world, guild, userId, role)),
  };
}

/** The highest role of a member, save the ones that bots bring for themselves; undefined for those without. */
export function roleOf(world: World, guildId: string | null, userId: string): Role | undefined {
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  const roles = (guild?.members.get(userId)?.roleIds ?? []).flatMap((id) => guild?.roles.get(id) ?? []);
  return roles
    .filter(({ botId }) => botId === null)
    .sort((one, other) => one.position - other.position)
    .at(-1);
}

function pageMember(world: World, guild: Guild, userId: string, role: Role | undefined): PageMember {
  const user = world.users.get(userId);
  const isBot = user?.bot ?? false;
  const named = isBot ? 'Apps' : guild.ownerId === userId ? 'Owner' : (role?.name ?? 'Members');
  return {
    id: userId,
    name: user?.displayName ?? 'Somebody',
    isBot,
    role: named,
    colour: colour(role?.color || null),
  };
}

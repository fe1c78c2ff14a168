import { PermissionFlagsBits as Permission } from 'discord.js';
import type { RegisteredCommand } from '../commands/command-store.ts';
import { type Place, placeOf } from '../interactions/context.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import type { Channel, User } from '../world/world.ts';

export type Offer = { command: RegisteredCommand; place: Place };

/** The commands that a person is shown in a channel (documentation, "Contexts" and "Permissions"). */
export function offeredCommands(state: PreviewState, user: User, channel: Channel): Offer[] {
  return candidates(state, user, channel).filter((it) => whyHidden(state, user, channel, it) === null);
}

/** A command by name and kind. Throws, saying why, when this person is not shown it here. */
export function findCommand(
  state: PreviewState,
  user: User,
  channel: Channel,
  type: number,
  name: string,
  evenIfHidden = false,
): Offer {
  const named = candidates(state, user, channel).filter(
    ({ command }) => command.type === type && command.name === name,
  );
  if (named.length === 0) throw new Error(`No command "${name}" is registered for this place.`);
  const reasons = named.map((offer) => whyHidden(state, user, channel, offer));
  const shown = named.find((_, index) => evenIfHidden || reasons[index] === null);
  if (!shown) throw new Error(`${user.displayName} is not offered "${name}" here: ${reasons[0]}.`);
  return shown;
}

function candidates(state: PreviewState, user: User, channel: Channel): Offer[] {
  const hasBot = channel.guildId !== null && state.world.guilds.get(channel.guildId)?.hasBot;
  return state.commands.offered(hasBot ? channel.guildId : null).map((command) => {
    const kinds = command.guildId === null ? (command.integration_types ?? [0]) : [0];
    return { command, place: placeOf(state.world, user, channel, kinds) };
  });
}

function whyHidden(
  { world }: PreviewState,
  user: User,
  channel: Channel,
  { command, place }: Offer,
): string | null {
  if (Object.keys(place.owners).length === 0) return 'the app is not installed for it';
  if (command.guildId === null && command.contexts && !command.contexts.includes(place.context)) {
    return `it is registered for other contexts than ${place.context}`;
  }
  if (command.dm_permission === false && channel.guildId === null) return 'it is not for direct messages';
  if (command.nsfw && !channel.nsfw) return 'it is for age-restricted channels';
  if (channel.guildId === null) return null;
  const permissions = channelPermissions(world, channel, user.id);
  if (!isPermitted(permissions, Permission.UseApplicationCommands)) return 'they may not use commands';
  const needed = command.default_member_permissions;
  if (needed == null) return null;
  const wanted = needed === '0' ? Permission.Administrator : BigInt(needed);
  return isPermitted(permissions, wanted) ? null : `it needs the permissions ${needed}`;
}

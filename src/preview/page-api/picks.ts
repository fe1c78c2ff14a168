import { PermissionFlagsBits as Permission } from 'discord.js';
import type { PageChoice } from '../page/page-types.ts';
import type { RowChild } from '../rules/component.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';

type Pick = { label: string; value: string };

/** People of a guild; outside guilds, everybody. */
export function peopleToPick({ world }: PreviewState, guildId: string | null): Pick[] {
  const members = guildId === null ? undefined : world.guilds.get(guildId)?.members;
  return [...world.users.values()]
    .filter((user) => !members || members.has(user.id))
    .map((user) => ({ label: user.displayName, value: user.id }));
}

export function rolesToPick({ world }: PreviewState, guildId: string | null): Pick[] {
  const roles = guildId === null ? [] : [...(world.guilds.get(guildId)?.roles.values() ?? [])];
  return roles.map(({ id, name }) => ({ label: name.startsWith('@') ? name : `@${name}`, value: id }));
}

/** Channels that a person sees, of the wanted types; no types means all. */
export function channelsToPick(
  { world }: PreviewState,
  guildId: string | null,
  viewerId: string,
  types: readonly number[] = [],
): Pick[] {
  const ids = guildId === null ? [] : [...(world.guilds.get(guildId)?.channelIds ?? [])];
  return ids
    .flatMap((id) => world.channels.get(id) ?? [])
    .filter((channel) => types.length === 0 || types.includes(channel.type))
    .filter((channel) => isPermitted(channelPermissions(world, channel, viewerId), Permission.ViewChannel))
    .map((channel) => ({ label: `#${channel.name}`, value: channel.id }));
}

/** What a menu offers, the presets marked. */
export function pickableOptions(
  state: PreviewState,
  select: Exclude<RowChild, { type: 2 }>,
  guildId: string | null,
  viewerId: string,
): PageChoice[] {
  if (select.type === 3) {
    return select.options.map((it) => ({
      label: it.emoji?.name && !it.emoji.id ? `${it.emoji.name} ${it.label}` : it.label,
      value: it.value,
      description: it.description ?? null,
      isChosen: it.default ?? false,
    }));
  }
  const chosen = new Set(select.default_values?.map(({ id }) => id));
  const picks = [
    ...(select.type === 5 || select.type === 7 ? peopleToPick(state, guildId) : []),
    ...(select.type === 6 || select.type === 7 ? rolesToPick(state, guildId) : []),
    ...(select.type === 8 ? channelsToPick(state, guildId, viewerId, select.channel_types) : []),
  ];
  return picks.map((it) => ({ ...it, description: null, isChosen: chosen.has(it.value) }));
}

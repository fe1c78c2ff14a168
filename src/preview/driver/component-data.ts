import type { ResolvedCollector } from '../interactions/resolved.ts';
import type { AnyComponent } from '../rules/component.ts';
import type { ModalField } from '../rules/modal.ts';
import { findChannel, findUser, type World } from '../world/world.ts';

type Select = Extract<AnyComponent | ModalField, { type: 3 | 5 | 6 | 7 | 8 }>;

export function isSelect(component: AnyComponent | ModalField): component is Select {
  return [3, 5, 6, 7, 8].includes(component.type);
}

/** Checks a choice in a menu as Discord's client does, and gives the values it would send. */
export function selectedValues(
  select: Select,
  wanted: readonly string[],
  world: World,
  guildId: string | null,
  resolved: ResolvedCollector,
): string[] {
  const { min_values: least = 1, max_values: most = 1 } = select;
  const isSkipped = wanted.length === 0 && select.required === false;
  if (!isSkipped && (wanted.length < least || wanted.length > most)) {
    throw new Error(`"${select.custom_id}" takes ${least} to ${most} values, not ${wanted.length}.`);
  }
  return wanted.map((value) => {
    const id = pick(select, value, world, guildId, resolved);
    if (id === null) throw new Error(`"${select.custom_id}" does not offer ${JSON.stringify(value)}.`);
    return id;
  });
}

function pick(
  select: Select,
  value: string,
  world: World,
  guildId: string | null,
  resolved: ResolvedCollector,
): string | null {
  if (select.type === 3) {
    return select.options.find((it) => it.value === value || it.label === value)?.value ?? null;
  }
  if (select.type === 8) {
    const channel = findChannel(world, value, guildId ?? undefined);
    const isOfType =
      channel && (!select.channel_types?.length || select.channel_types.includes(channel.type));
    return isOfType && resolved.channel(channel.id) ? channel.id : null;
  }
  const user = select.type === 6 ? undefined : findUser(world, value);
  if (user) return resolved.user(user.id) ? user.id : null;
  const roles = guildId === null ? [] : [...(world.guilds.get(guildId)?.roles.values() ?? [])];
  const role = select.type === 5 ? undefined : roles.find(({ id, name }) => id === value || name === value);
  return role && resolved.role(role.id) ? role.id : null;
}

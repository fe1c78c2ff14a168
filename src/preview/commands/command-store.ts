import type { Command } from '../rules/command.ts';
import type { Snowflakes } from '../world/snowflakes.ts';

export type RegisteredCommand = Command & { id: string; version: string; guildId: string | null };

export type CommandStore = {
  list: (guildId: string | null) => RegisteredCommand[];
  /** Replaces all commands of one place; one that keeps its name and kind keeps its id. */
  replace: (guildId: string | null, commands: readonly Command[]) => RegisteredCommand[];
  /** Adds one, or overwrites the one of the same name and kind. */
  upsert: (guildId: string | null, command: Command) => { command: RegisteredCommand; isNew: boolean };
  remove: (guildId: string | null, id: string) => boolean;
  /** What a person in a guild is offered: the global commands and that guild's own. */
  offered: (guildId: string | null) => RegisteredCommand[];
};

export function createCommandStore(ids: Snowflakes): CommandStore {
  const places = new Map<string, RegisteredCommand[]>();
  const list = (guildId: string | null): RegisteredCommand[] => places.get(guildId ?? '') ?? [];
  const same = (one: Command) => (other: Command) => one.name === other.name && one.type === other.type;
  const register = (guildId: string | null, command: Command): RegisteredCommand => ({
    ...command,
    id: list(guildId).find(same(command))?.id ?? ids.next(),
    version: ids.next(),
    guildId,
  });
  return {
    list,
    replace(guildId, commands) {
      const registered = commands.map((command) => register(guildId, command));
      places.set(guildId ?? '', registered);
      return registered;
    },
    upsert(guildId, command) {
      const registered = register(guildId, command);
      const others = list(guildId).filter((it) => !same(command)(it));
      const isNew = others.length === list(guildId).length;
      places.set(guildId ?? '', [...others, registered]);
      return { command: registered, isNew };
    },
    remove(guildId, id) {
      const others = list(guildId).filter((it) => it.id !== id);
      const isFound = others.length < list(guildId).length;
      places.set(guildId ?? '', others);
      return isFound;
    },
    offered: (guildId) => (guildId === null ? list(null) : [...list(null), ...list(guildId)]),
  };
}

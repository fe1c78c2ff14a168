import { GatewayIntentBits } from 'discord.js';
import type { PreviewState } from '../state.ts';
import { type Channel, findChannel, type Guild } from '../world/world.ts';
import { renderChannel, renderGuildCreate } from '../world/world-payloads.ts';
import { createPrograms } from './programs.ts';

/** What the people who run a server do: channels and permissions change, the bot is let in or sent away. */
export function createAdmin(state: PreviewState) {
  const { world } = state;
  const channel = (wanted: string): Channel => {
    const found = findChannel(world, wanted);
    if (!found) throw new Error(`There is no channel called ${wanted}.`);
    return found;
  };
  const guild = (wanted: string): Guild => {
    const found = world.guilds.get(wanted) ?? [...world.guilds.values()].find(({ name }) => name === wanted);
    if (!found) throw new Error(`There is no server called ${wanted}.`);
    return found;
  };
  const tell = (event: string, guildId: string | null, payload: object): void => {
    state.dispatch(event, { guildId, intent: GatewayIntentBits.Guilds, render: () => payload });
  };
  const changeBotOverwrite = (wanted: string, change: { allow?: bigint; deny?: bigint }): void => {
    const changed = channel(wanted);
    changed.overwrites = changed.overwrites.filter(({ id }) => id !== world.botId);
    changed.overwrites.push({ id: world.botId, type: 1, allow: change.allow ?? 0n, deny: change.deny ?? 0n });
    tell('CHANNEL_UPDATE', changed.guildId, renderChannel(world, changed));
  };
  return {
    ...createPrograms(state),
    deleteChannel(wanted: string): void {
      const gone = channel(wanted);
      world.channels.delete(gone.id);
      if (gone.guildId !== null) world.guilds.get(gone.guildId)?.channelIds.delete(gone.id);
      tell('CHANNEL_DELETE', gone.guildId, renderChannel(world, gone));
    },
    /** Takes permissions (bits of PermissionFlagsBits) from the bot in one channel. */
    denyBot: (wanted: string, permissions: bigint): void => changeBotOverwrite(wanted, { deny: permissions }),
    /** Gives permissions to the bot in one channel. */
    allowBot: (wanted: string, permissions: bigint): void =>
      changeBotOverwrite(wanted, { allow: permissions }),
    inviteBot(wanted: string): void {
      const joined = guild(wanted);
      joined.hasBot = true;
      joined.members.set(world.botId, {
        userId: world.botId,
        roleIds: [],
        nick: null,
        joinedAt: state.now(),
      });
      tell('GUILD_CREATE', joined.id, renderGuildCreate(world, joined));
    },
    removeBot(wanted: string): void {
      const left = guild(wanted);
      left.hasBot = false;
      left.members.delete(world.botId);
      tell('GUILD_DELETE', left.id, { id: left.id });
    },
    /** An outage of one server: it is announced as unavailable, and comes back with `restore`. */
    interrupt: (wanted: string): void => {
      const { id } = guild(wanted);
      tell('GUILD_DELETE', id, { id, unavailable: true });
    },
    restore: (wanted: string): void => {
      const back = guild(wanted);
      tell('GUILD_CREATE', back.id, renderGuildCreate(world, back));
    },
  };
}

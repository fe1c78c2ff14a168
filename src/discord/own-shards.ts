import type { Client } from 'discord.js';
import { shardOf } from '../core/shards/shards.ts';

/** What falls to this process where several share the bot's servers among them. To be asked once it is on Discord. */
export interface OwnShards {
  /** Whether this process sees the guild. */
  hasGuild(guildId: string): boolean;
  /** Whether it does what only one may do: direct messages, subscriptions, the registering of commands. */
  isFirst(): boolean;
}

export function createOwnShards({ options, ws }: Client): OwnShards {
  return {
    hasGuild: (guildId) => ws.shards.has(shardOf(guildId, options.shardCount ?? 1)),
    isFirst: () => ws.shards.has(0),
  };
}

import { GatewayIntentBits } from 'discord.js';
import { z } from 'zod';
import type { PreviewState } from '../state.ts';
import { shardOf } from './dispatch.ts';
import type { Identity } from './session.ts';

const identify = z.looseObject({
  token: z.string(),
  intents: z.int().min(0),
  properties: z.looseObject({}),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});
const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);
const GUILDS_PER_SHARD = 2500;

/** What an IDENTIFY asks for, or the close code it earns (documentation, "Gateway Close Event Codes"). */
export function readIdentify(
  state: PreviewState,
  data: unknown,
): Identity | { close: number; reason: string } {
  const parsed = identify.safeParse(data);
  if (!parsed.success) return { close: 4002, reason: 'Error while decoding payload.' };
  const { token, intents, shard: [shard, shards] = [0, 1] } = parsed.data;
  if (token !== state.token) return { close: 4004, reason: 'Authentication failed.' };
  if (shard >= shards) return { close: 4010, reason: 'Invalid shard.' };
  if ((intents & ~KNOWN_INTENTS) !== 0) return { close: 4013, reason: 'Invalid intent(s).' };
  if ((intents & ~allowedIntents(state)) !== 0) return { close: 4014, reason: 'Disallowed intent(s).' };
  const guilds = joinedGuilds(state, shard, shards);
  if (guilds.length > GUILDS_PER_SHARD) return { close: 4011, reason: 'Sharding required.' };
  return { shard, shards, intents };
}

function allowedIntents({ privileged }: PreviewState): number {
  const withheld =
    (privileged.presence ? 0 : GatewayIntentBits.GuildPresences) |
    (privileged.members ? 0 : GatewayIntentBits.GuildMembers) |
    (privileged.messageContent ? 0 : GatewayIntentBits.MessageContent);
  return KNOWN_INTENTS & ~withheld;
}

/** The guilds that the bot is in and that belong to a shard. */
export function joinedGuilds({ world }: PreviewState, shard: number, shards: number) {
  return [...world.guilds.values()].filter((guild) => guild.hasBot && shardOf(guild.id, shards) === shard);
}

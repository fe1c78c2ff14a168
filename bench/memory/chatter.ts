import { GatewayIntentBits } from 'discord.js';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { renderMember, renderUser } from '../../src/preview/world/world-payloads.ts';
import { pick, type Random } from '../search/random.ts';

interface Talk {
  /** People who talk, shared out among the guilds. */
  readonly members: number;
  /** In how many channels of each guild there is talk. */
  readonly channels: number;
  readonly random: Random;
}

interface Place {
  readonly guildId: string;
  readonly channelIds: readonly string[];
}

const JOINED = Date.UTC(2025, 0, 1);

/**
 * People of many guilds who talk to each other, not to the bot: each call sends the bot one message as the gateway
 * would, without its words, and keeps nothing of it here.
 */
export function createChatter(discord: LocalDiscord, { members, channels, random }: Talk): () => void {
  const { state, world } = discord;
  const places: Place[] = [...world.guilds.values()].map(({ id, channelIds }) => ({
    guildId: id,
    channelIds: [...channelIds].slice(0, channels),
  }));
  const memberIds = Array.from({ length: members }, () => state.ids.next());

  return () => {
    const index = Math.floor(random() * members);
    const authorId = memberIds[index] ?? '';
    const place = places[index % places.length];
    if (!place) throw new Error('The world has no guilds.');
    const { guildId, channelIds } = place;
    const payload = {
      id: state.ids.next(),
      type: 0,
      channel_id: pick(channelIds, random),
      channel_type: 0,
      guild_id: guildId,
      author: renderUser({
        id: authorId,
        username: `member-${index}`,
        displayName: `Member ${index}`,
        bot: false,
        locale: 'en-GB',
        acceptsDirectMessages: true,
        hasInstalledApp: false,
      }),
      member: renderMember({ userId: authorId, roleIds: [], nick: null, joinedAt: JOINED }),
      content: '',
      timestamp: new Date(state.now()).toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      flags: 0,
      nonce: state.ids.next(),
    };
    state.dispatch('MESSAGE_CREATE', {
      guildId,
      intent: GatewayIntentBits.GuildMessages,
      render: () => payload,
    });
  };
}

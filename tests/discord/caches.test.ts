import { type Client, Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALL_SHARDS } from '../../src/core/shards/shards.ts';
import { SWEEPERS } from '../../src/discord/caches.ts';
import { createClient } from '../../src/discord/client.ts';
import { createStanding } from '../../src/discord/standing.ts';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { findChannel } from '../../src/preview/world/world.ts';

const NOBODY_WATCHES = { answered: () => {}, rateLimited: () => {}, tokenRefused: () => {} };

let discord: LocalDiscord;
let client: Client;
beforeEach(async () => {
  discord = await createLocalDiscord({ port: 0 });
  client = createClient(discord.apiUrl, false, NOBODY_WATCHES, ALL_SHARDS);
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(discord.token);
  await ready;
});
afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const idOf = (channel: string) => findChannel(discord.world, channel)?.id ?? '';

/** Resolves when the bot has seen the change: what comes over the gateway comes in order. */
async function afterwards(change: () => unknown): Promise<void> {
  const heard = new Promise<void>((resolve) => client.once(Events.MessageCreate, () => resolve()));
  await change();
  await discord.as('Robin', 'welcome').say('hello');
  await heard;
}

describe('what the bot keeps in memory', () => {
  it('is servers with their channels, threads and roles, and itself', () => {
    const [guild] = client.guilds.cache.values();
    expect(guild?.channels.cache.map(({ name }) => name)).toContain('general');
    expect(client.channels.cache.has(idOf('first steps'))).toBe(true);
    expect(guild?.roles.cache.size).toBeGreaterThan(1);
    expect(guild?.members.me?.id).toBe(discord.botId);
    expect(createStanding(client).missingIn(guild?.id ?? '', idOf('general'))).toEqual([]);
  });

  it('is nobody who talks, and nothing they say', async () => {
    await afterwards(() => discord.as('Sam', 'general').say('good morning'));
    const [guild] = client.guilds.cache.values();
    const channel = client.channels.cache.get(idOf('general'));
    expect([...client.users.cache.keys()]).toEqual([discord.botId]);
    expect([...(guild?.members.cache.keys() ?? [])]).toEqual([discord.botId]);
    expect(channel?.isTextBased() && channel.messages.cache.size).toBe(0);
  });

  it('is no thread whose channel is gone, from the next hour on', async () => {
    await afterwards(() => discord.admin.deleteChannel('questions'));
    expect(client.sweepers.sweepThreads(SWEEPERS.threads.filter())).toBe(1);
    expect(client.channels.cache.has(idOf('first steps'))).toBe(false);
    expect(client.channels.cache.has(idOf('general'))).toBe(true);
  });
});

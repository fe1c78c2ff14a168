import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { call } from './raw-bot.ts';
import { startSampleBot } from './sample-bot.ts';

let discord: LocalDiscord;
let bot: Awaited<ReturnType<typeof startSampleBot>>;
beforeEach(async () => {
  discord = await createLocalDiscord({ port: 0 });
  bot = await startSampleBot(discord);
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

const resume = (): Promise<unknown> => new Promise((resolve) => bot.client.once(Events.ShardResume, resolve));
const channelPath = () => `/channels/${discord.as('Sam', 'general').channel.id}/messages`;

describe('a gateway that misbehaves', () => {
  it.each<[string, () => void]>([
    ['cuts the connection', () => discord.faults.gateway.drop()],
    ['asks to reconnect', () => discord.faults.gateway.reconnect()],
    ['ends the session resumably', () => discord.faults.gateway.invalidate(true)],
  ])('%s: discord.js resumes and hears what it missed', async (_, fault) => {
    const resumed = resume();
    fault();
    const reply = discord.as('Sam', 'general').command('ask', { question: 'still there?' });
    await resumed;
    expect((await reply).text()).toContain('still there?');
    expect(discord.connections()).toMatchObject({ open: 1, identified: 1, resumed: 1 });
  });

  it('refuses a connection: discord.js tries again', async () => {
    discord.faults.gateway.refuse(1);
    const resumed = resume();
    discord.faults.gateway.drop();
    await resumed;
    expect(discord.connections()).toMatchObject({ open: 1, resumed: 1 });
  });
});

describe('a request that goes wrong', () => {
  it('meets another answer instead', async () => {
    discord.faults.next('POST', /^\/channels\/\d+\/messages$/, {
      respond: { status: 503, body: { code: 0 } },
    });
    expect(await call(discord, 'POST', channelPath(), { content: 'x' })).toMatchObject({ status: 503 });
    expect(await call(discord, 'POST', channelPath(), { content: 'x' })).toMatchObject({ status: 200 });
    expect(discord.faults.waiting()).toBe(0);
  });

  it.each([
    ['before anything happened', 'before', 0],
    ['after the message was posted', 'after', 1],
  ] as const)('is cut off %s', async (_, cut, posted) => {
    discord.faults.next('POST', /messages$/, { cut });
    await expect(call(discord, 'POST', channelPath(), { content: 'x' })).rejects.toThrow();
    expect(discord.as('Sam', 'general').messages()).toHaveLength(posted);
  });

  it('is held back as long as one likes', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    discord.faults.next('POST', /\/callback$/, { delay: held });
    const sam = discord.as('Sam', 'general');
    const reply = sam.command('ask', { question: 'slowly' });
    await discord.as('Kim', 'general').command('ask', { question: 'quickly' });
    expect(sam.messages().map(({ text }) => text)).toEqual([expect.stringContaining('quickly')]);
    release();
    expect((await reply).text()).toContain('slowly');
  });
});

describe('what the people of a server change', () => {
  it('reaches the bot', async () => {
    const harbour = bot.client.guilds.cache.find((guild) => guild.name === 'Harbour');
    const welcome = harbour?.channels.cache.find((channel) => channel.name === 'welcome');
    const deleted = new Promise((resolve) => bot.client.once(Events.ChannelDelete, ({ id }) => resolve(id)));
    discord.admin.deleteChannel('welcome');
    expect(await deleted).toBe(welcome?.id);
    const joined = new Promise((resolve) => bot.client.once(Events.GuildCreate, ({ name }) => resolve(name)));
    discord.admin.inviteBot('Lighthouse');
    expect(await joined).toBe('Lighthouse');
    const left = new Promise((resolve) => bot.client.once(Events.GuildDelete, ({ name }) => resolve(name)));
    discord.admin.removeBot('Lighthouse');
    expect(await left).toBe('Lighthouse');
  });
});

describe('rate limits', () => {
  it('never slow a bot down unless they are asked for', async () => {
    const answer = await call(discord, 'GET', '/users/@me');
    expect(Number(answer.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(1000);
  });

  it('are five messages in five seconds to a channel, and fifty requests a second in all', async () => {
    let time = Date.UTC(2026, 0, 15);
    const real = await createLocalDiscord({ port: 0, rateLimits: 'real', now: () => time });
    const path = `/channels/${real.as('Sam', 'general').channel.id}/messages`;
    const post = () => call(real, 'POST', path, { content: 'x' });
    for (let count = 0; count < 5; count += 1) expect((await post()).status).toBe(200);
    const sixth = await post();
    expect(sixth).toMatchObject({ status: 429, body: { retry_after: 5, global: false } });
    expect(sixth.headers.get('x-ratelimit-scope')).toBe('user');
    time += 5000;
    expect((await post()).status).toBe(200);
    for (let count = 0; count < 49; count += 1) await call(real, 'GET', '/users/@me');
    const over = await call(real, 'GET', '/users/@me');
    expect(over).toMatchObject({ status: 429, body: { global: true, retry_after: 1 } });
    expect(over.headers.get('x-ratelimit-global')).toBe('true');
    await real.close();
  });
});

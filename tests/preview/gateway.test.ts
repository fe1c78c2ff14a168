import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shardOf } from '../../src/preview/gateway/dispatch.ts';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { createWorld } from '../../src/preview/world/create-world.ts';
import { connect } from './raw-bot.ts';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await createLocalDiscord({ port: 0 });
});
afterEach(() => discord.close());

const MESSAGES = 1 << 9;
const CONTENT = 1 << 15;

describe('the gateway', () => {
  it('greets, answers heartbeats and brings the servers', async () => {
    const bot = await connect(discord);
    expect((await bot.op(10)).d).toMatchObject({ heartbeat_interval: expect.any(Number) });
    bot.send(1, null);
    await bot.op(11);
    bot.identify();
    expect((await bot.event('READY')).d).toMatchObject({ guilds: [{ unavailable: true }], shard: [0, 1] });
    expect((await bot.event('GUILD_CREATE')).d).toMatchObject({
      name: 'Harbour',
      threads: [{ name: 'first steps' }],
    });
  });

  it.each<[string, object, number]>([
    ['a wrong token', { token: 'wrong' }, 4004],
    ['a shard that cannot be', { shard: [2, 2] }, 4010],
    ['an intent that is not switched on', { intents: CONTENT }, 4014],
    ['an intent that there is not', { intents: 1 << 30 }, 4013],
    ['no intents at all', { intents: undefined }, 4002],
  ])('closes on %s', async (_, more, code) => {
    const bot = await connect(discord);
    bot.identify(more);
    expect(await bot.closed()).toBe(code);
  });

  it('closes on nonsense, on an unknown opcode, and on anything before IDENTIFY', async () => {
    for (const [text, code] of [
      ['{', 4002],
      ['{"op":99}', 4001],
      ['{"op":8,"d":{"guild_id":"1"}}', 4003],
    ] as const) {
      const bot = await connect(discord);
      bot.sendText(text);
      expect(await bot.closed()).toBe(code);
    }
  });

  it('closes on a second IDENTIFY', async () => {
    const bot = await connect(discord);
    bot.identify();
    bot.identify();
    expect(await bot.closed()).toBe(4005);
  });

  it('wants shards above 2500 servers, and shares servers out by their id', async () => {
    const world = createWorld({ guilds: 2501, channelsPerGuild: 1, rolesPerGuild: 1 });
    const big = await createLocalDiscord({ port: 0, world });
    const one = await connect(big);
    one.identify({ token: big.token });
    expect(await one.closed()).toBe(4011);

    const second = await connect(big);
    second.identify({ token: big.token, intents: 0, shard: [1, 2] });
    const ready = (await second.event('READY')).d;
    await big.close();
    const ids = [...world.guilds.keys()].filter((id) => shardOf(id, 2) === 1);
    expect(ids.length).toBeGreaterThan(1000);
    expect(ids.length).toBeLessThan(1500);
    expect(ready).toMatchObject({ guilds: ids.map((id) => ({ id, unavailable: true })) });
  });

  it('sends direct messages to the first shard only', async () => {
    const first = await connect(discord);
    first.identify({ shard: [0, 2] });
    const second = await connect(discord);
    second.identify({ shard: [1, 2] });
    await Promise.all([first.event('READY'), second.event('READY')]);
    await discord.as('Sam', 'dm').say('hello');
    expect((await first.event('MESSAGE_CREATE')).d).toMatchObject({ content: 'hello', channel_type: 1 });
    second.send(1, null);
    await second.op(11);
    expect(second.frames.some((frame) => frame.t === 'MESSAGE_CREATE')).toBe(false);
  });

  it('leaves the words out of messages without the intent, save where the bot is mentioned', async () => {
    const bot = await connect(discord);
    bot.identify();
    await bot.event('READY');
    const sam = discord.as('Sam', 'general');
    await sam.say('private words');
    await sam.say(`<@${discord.botId}> open words`);
    const contents = await bot.until(() => {
      const messages = bot.frames.filter((frame) => frame.t === 'MESSAGE_CREATE');
      return messages.length < 2 ? null : messages.map((frame) => Reflect.get(Object(frame.d), 'content'));
    });
    expect(contents).toEqual(['', `<@${discord.botId}> open words`]);
  });

  it('gives the words with the intent, where it is switched on', async () => {
    const open = await createLocalDiscord({ port: 0, privileged: { messageContent: true } });
    const bot = await connect(open);
    bot.identify({ token: open.token, intents: 1 | MESSAGES | CONTENT });
    await bot.event('READY');
    await open.as('Sam', 'general').say('words');
    expect((await bot.event('MESSAGE_CREATE')).d).toMatchObject({ content: 'words' });
    await open.close();
  });

  it('keeps what happens in channels that the bot does not see', async () => {
    const bot = await connect(discord);
    bot.identify();
    await bot.event('READY');
    await discord.as('Kim', 'lounge').say(`<@${discord.botId}>`);
    await discord.as('Sam', 'general').say('last');
    expect((await bot.event('MESSAGE_CREATE')).d).toMatchObject({
      channel_id: discord.as('Sam', 'general').channel.id,
    });
  });

  it('resumes a session with everything that was missed', async () => {
    const bot = await connect(discord);
    bot.identify();
    const ready = await bot.event('READY');
    await bot.event('GUILD_CREATE');
    bot.cut();
    await bot.closed();
    await discord.as('Sam', 'dm').say('missed');

    const again = await connect(discord);
    const session_id: unknown = Reflect.get(Object(ready.d), 'session_id');
    again.send(6, { token: discord.token, session_id, seq: 2 });
    expect((await again.event('MESSAGE_CREATE')).d).toMatchObject({ content: 'missed' });
    await again.event('RESUMED');
    expect(again.frames.filter((frame) => frame.t === 'GUILD_CREATE')).toEqual([]);
  });

  it('forgets a session that it ended for good', async () => {
    const bot = await connect(discord);
    bot.identify();
    const session_id: unknown = Reflect.get(Object((await bot.event('READY')).d), 'session_id');
    discord.faults.gateway.invalidate(false);
    expect((await bot.op(9)).d).toBe(false);
    const again = await connect(discord);
    again.send(6, { token: discord.token, session_id, seq: 1 });
    expect((await again.op(9)).d).toBe(false);
  });

  it('does not resume a session that it does not know, or that was closed for good', async () => {
    const bot = await connect(discord);
    bot.identify();
    const ready = await bot.event('READY');
    bot.close(1000);
    await bot.closed();
    for (const session_id of ['unknown', Reflect.get(Object(ready.d), 'session_id')]) {
      const again = await connect(discord);
      again.send(6, { token: discord.token, session_id, seq: 1 });
      expect((await again.op(9)).d).toBe(false);
    }
  });
});
